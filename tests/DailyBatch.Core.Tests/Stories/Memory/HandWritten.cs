using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Stories.Memory;

/// <summary>Stories written by hand to judge the memory by: pairs of one plot in other words, and single stories that only look like another.</summary>
internal sealed record HandWritten(string Plot, string Niche, Story Story)
{
    /// <summary>The same plot twice, each pair in a file.</summary>
    public static IReadOnlyList<(HandWritten Told, HandWritten Again)> Pairs { get; } = [.. Read("Paraphrases").Select(s => (s[0], s[1]))];

    /// <summary>Stories with the people and things of one of the pairs and another plot.</summary>
    public static IReadOnlyList<HandWritten> Neighbors { get; } = [.. Read("Neighbors").Select(s => s[0])];

    public static IEnumerable<HandWritten> All => Pairs.SelectMany(p => new[] { p.Told, p.Again }).Concat(Neighbors);

    private static IEnumerable<HandWritten[]> Read(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "DailyBatch.Core.Tests", "Stories", "Memory", folder), "*.txt")
            .Order(StringComparer.Ordinal).Select(ReadFile);

    private static HandWritten[] ReadFile(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var niche = text[..text.IndexOf('\n')].Replace("niche: ", "");
        var plot = Path.GetFileNameWithoutExtension(path);
        return [.. text[(text.IndexOf('\n') + 1)..].Split("---\n").Select(part => new HandWritten(plot, niche, StoryOf(part.Trim().Split('\n'))))];
    }

    private static Story StoryOf(string[] lines) => new()
    {
        Title = lines[1],
        Logline = lines[2],
        Topic = "",
        Writer = "hand",
        Scenes = [],
        Characters = [.. lines[0].Replace("names: ", "").Split(", ").Select((name, i) => new Character { Id = i.ToString(CultureInfo.InvariantCulture), Role = "", Name = name })],
        Beats = [new Beat(BeatKind.Hook, 1, "rage", [.. lines.Skip(3).Select(l => new StoryLine(StoryLine.Narrator, l, null))])],
    };
}
