using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>A cmdlet as its metadata tell of it.</summary>
internal sealed record CmdletFacts(
    Type Type,
    string Verb,
    string Noun,
    string? DefaultSet,
    bool SupportsShouldProcess,
    ConfirmImpact Impact,
    IReadOnlyList<Type> Outputs,
    IReadOnlyList<ParameterFact> Parameters)
{
    public string Name => $"{Verb}-{Noun}";

    /// <summary>The names of its parameter sets; one name for all when there is only one.</summary>
    public IReadOnlyList<string> Sets => Parameters.SelectMany(p => p.Bindings).Select(b => b.Set).Where(s => s != ParameterAttribute.AllParameterSets).Distinct()
        .DefaultIfEmpty(ParameterAttribute.AllParameterSets).ToList();

    public static CmdletFacts Of(Type type)
    {
        var cmdlet = type.GetCustomAttributesData().Single(a => a.AttributeType == typeof(CmdletAttribute));
        return new(
            type,
            (string)cmdlet.ConstructorArguments[0].Value!,
            (string)cmdlet.ConstructorArguments[1].Value!,
            cmdlet.Named<string?>("DefaultParameterSetName"),
            cmdlet.Named<bool>("SupportsShouldProcess"),
            cmdlet.Named("ConfirmImpact", ConfirmImpact.Medium),
            [.. OutputsOf(type)],
            [.. type.GetProperties().Select(ParameterFact.Of).OfType<ParameterFact>().OrderBy(p => p.Name, StringComparer.Ordinal)]);
    }

    public IEnumerable<ParameterFact> ParametersOf(string set) => Parameters.Where(p => p.In(set) is not null);

    private static IEnumerable<Type> OutputsOf(Type type) => type.GetCustomAttributesData()
        .Where(a => a.AttributeType == typeof(OutputTypeAttribute))
        .SelectMany(a => (IEnumerable<CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)
        .Select(a => (Type)a.Value!);
}
