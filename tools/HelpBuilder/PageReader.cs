using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DailyBatch.HelpBuilder;

/// <summary>Reads a page of the PlatyPS schema.</summary>
public static class PageReader
{
    private const string DefaultMark = " (Default)";
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(PascalCaseNamingConvention.Instance).Build();

    /// <summary>Reads the text of a page.</summary>
    public static CmdletPage Read(string markdown)
    {
        var sections = MarkdownSection.Split(markdown);
        return new(
            sections.Single(s => s.Level == 1).Heading,
            Body(sections, "SYNOPSIS"),
            Body(sections, "DESCRIPTION"),
            [.. Below(sections, "SYNTAX").Select(Syntax)],
            [.. Below(sections, "EXAMPLES").Select(Example)],
            [.. Below(sections, "PARAMETERS").Where(s => s.Heading.StartsWith('-')).Select(Parameter)],
            [.. Below(sections, "INPUTS").Select(s => new PageType(s.Heading, s.Body))],
            [.. Below(sections, "OUTPUTS").Select(s => new PageType(s.Heading, s.Body))],
            [.. Body(sections, "RELATED LINKS").Split('\n').Select(LinkText)]);
    }

    private static string Body(IReadOnlyList<MarkdownSection> sections, string heading) =>
        sections.Single(s => s.Level == 2 && s.Heading == heading).Body;

    private static IEnumerable<MarkdownSection> Below(IReadOnlyList<MarkdownSection> sections, string heading) =>
        sections.SkipWhile(s => s.Level != 2 || s.Heading != heading).Skip(1).TakeWhile(s => s.Level == 3);

    private static PageSyntax Syntax(MarkdownSection section) => new(
        section.Heading.Replace(DefaultMark, "", StringComparison.Ordinal),
        section.Heading.EndsWith(DefaultMark, StringComparison.Ordinal),
        section.TakeCode().Code.Replace("\n ", " ", StringComparison.Ordinal));

    private static PageExample Example(MarkdownSection section)
    {
        var (code, remarks) = section.TakeCode();
        return new(section.Heading, code, remarks);
    }

    private static PageParameter Parameter(MarkdownSection section)
    {
        var (yaml, text) = section.TakeCode();
        return new(section.Heading.TrimStart('-'), text, Yaml.Deserialize<ParameterFacts>(yaml));
    }

    // - [Get-Episode](Get-Episode.md)
    private static string LinkText(string line) => line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.IndexOf(']', StringComparison.Ordinal)];
}
