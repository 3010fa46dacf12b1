namespace DailyBatch.HelpBuilder;

/// <summary>A heading with the text below it, up to the next heading of any level.</summary>
internal sealed record MarkdownSection(int Level, string Heading, string Body)
{
    private const string Fence = "```";

    /// <summary>Cuts a text at its headings. A # inside a code block is none.</summary>
    public static IReadOnlyList<MarkdownSection> Split(string markdown)
    {
        var sections = new List<MarkdownSection>();
        var (level, heading, body, inCode) = (0, "", new List<string>(), false);
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal)) inCode = !inCode;
            var depth = inCode ? 0 : line.TakeWhile(c => c == '#').Count();
            if (depth == 0)
            {
                body.Add(line);
                continue;
            }

            sections.Add(new(level, heading, string.Join('\n', body).Trim()));
            (level, heading, body) = (depth, line[depth..].Trim(), []);
        }

        sections.Add(new(level, heading, string.Join('\n', body).Trim()));
        return sections;
    }

    /// <summary>The text of the first code block, and the text without it.</summary>
    public (string Code, string Text) TakeCode()
    {
        var start = Body.IndexOf(Fence, StringComparison.Ordinal);
        if (start < 0) return ("", Body);
        var first = Body.IndexOf('\n', start) + 1;
        var end = Body.IndexOf(Fence, first, StringComparison.Ordinal);
        return (Body[first..end].Trim(), (Body[..start] + Body[(end + Fence.Length)..]).Trim());
    }
}
