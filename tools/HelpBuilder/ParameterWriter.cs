using System.Xml.Linq;
using static DailyBatch.HelpBuilder.Maml;

namespace DailyBatch.HelpBuilder;

/// <summary>Writes parameters, by themselves and in the lines of the syntax.</summary>
internal static class ParameterWriter
{
    private const string Switch = "SwitchParameter";

    /// <summary>One way to call a cmdlet: positional parameters first, the others by name.</summary>
    public static XElement SyntaxItem(CmdletPage page, string set) => new(
        Command + "syntaxItem",
        new XElement(Text + "name", page.Name),
        page.Parameters
            .Select(parameter => (Parameter: parameter, Facts: FactsIn(parameter, set)))
            .Where(p => p.Facts is not null)
            .OrderBy(p => p.Facts!.Position == "Named")
            .ThenByDescending(p => p.Facts!.IsRequired)
            .Select(p => Parameter(p.Parameter, p.Facts!)));

    /// <summary>A parameter as it binds in one set.</summary>
    public static XElement Parameter(PageParameter parameter, ParameterSetFacts set) => new(
        Command + "parameter",
        new XAttribute("required", set.IsRequired),
        new XAttribute("variableLength", parameter.Facts.Type.EndsWith("[]", StringComparison.Ordinal)),
        new XAttribute("globbing", parameter.Facts.SupportsWildcards),
        new XAttribute("pipelineInput", set.PipelineInput),
        new XAttribute("position", set.Position.ToLowerInvariant()),
        new XAttribute("aliases", parameter.Facts.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Facts.Aliases)),
        new XElement(Text + "name", parameter.Name),
        Described(parameter.Description),
        Value(parameter.Facts),
        new XElement(Dev + "type", new XElement(Text + "name", ShortType(parameter.Facts.Type)), new XElement(Text + "uri")),
        new XElement(Dev + "defaultValue", parameter.Facts.DefaultValue.Length == 0 ? "None" : parameter.Facts.DefaultValue));

    private static ParameterSetFacts? FactsIn(PageParameter parameter, string set) =>
        parameter.Facts.ParameterSets.FirstOrDefault(facts => facts.Name == set || facts.Name == ParameterSetFacts.All);

    private static object? Value(ParameterFacts facts)
    {
        if (ShortType(facts.Type) == Switch) return null;
        return new XElement(
            Command + "parameterValue",
            new XAttribute("required", true),
            new XAttribute("variableLength", facts.Type.EndsWith("[]", StringComparison.Ordinal)),
            ShortType(facts.Type));
    }

    /// <summary><c>System.Nullable`1[System.Int32]</c> is an Int32 to who types it.</summary>
    private static string ShortType(string type)
    {
        var start = type.IndexOf("`1[", StringComparison.Ordinal);
        var inner = start < 0 ? type : type[(start + 3)..^1];
        return inner[(inner.LastIndexOf('.') + 1)..];
    }
}
