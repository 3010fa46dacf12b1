namespace DailyBatch.HelpBuilder;

/// <summary>Writes the about page as the plain text that Get-Help shows.</summary>
public static class AboutWriter
{
    private const string Indent = "    ";

    /// <summary>The text of a page: headings at the margin, all else indented, no marks of Markdown.</summary>
    public static string Write(string markdown)
    {
        var lines = MarkdownSection.Split(markdown)
            .Where(section => section.Level > 0)
            .SelectMany(section => section.Level == 1 ? Topic(section) : Part(section));
        return string.Join('\n', lines).Trim() + "\n";
    }

    private static IEnumerable<string> Topic(MarkdownSection section) => ["TOPIC", Indent + section.Heading, ""];

    private static IEnumerable<string> Part(MarkdownSection section) => [section.Heading.ToUpperInvariant(), .. Body(section), ""];

    private static IEnumerable<string> Body(MarkdownSection section) => section.Body.Split('\n')
        .Where(line => !line.StartsWith("```", StringComparison.Ordinal))
        .Select(line => line.Length == 0 ? "" : Indent + line.Replace("`", "", StringComparison.Ordinal));
}
