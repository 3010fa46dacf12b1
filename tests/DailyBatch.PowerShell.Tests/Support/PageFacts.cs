using System.Management.Automation;
using DailyBatch.HelpBuilder;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>What a page and the metadata both say of a parameter, in the same words.</summary>
internal static class PageFacts
{
    public static string Of(PageParameter parameter) => Text(
        parameter.Facts.Type,
        parameter.Facts.Aliases,
        parameter.Facts.AcceptedValues,
        parameter.Facts.ParameterSets.Select(s => $"{s.Name} {s.Position} {s.IsRequired} {s.ValueFromPipeline} {s.ValueFromPipelineByPropertyName}"));

    public static string Of(ParameterFact parameter) => Text(
        NameOf(parameter.Type),
        parameter.Aliases,
        Nullable.GetUnderlyingType(parameter.Type) is { IsEnum: true } words ? words.GetEnumNames() : [],
        parameter.Bindings.Select(b => $"{SetName(b.Set)} {b.Position?.ToString() ?? "Named"} {b.IsMandatory} {b.ByValue} {b.ByPropertyName}"));

    private static string Text(string type, IEnumerable<string> aliases, IEnumerable<string> values, IEnumerable<string> sets) =>
        $"{type} | {string.Join(',', aliases)} | {string.Join(',', values)} | {string.Join("; ", sets)}";

    private static string SetName(string set) => set == ParameterAttribute.AllParameterSets ? ParameterSetFacts.All : set;

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? $"System.Nullable`1[{inner.FullName}]" : type.FullName!;
}
