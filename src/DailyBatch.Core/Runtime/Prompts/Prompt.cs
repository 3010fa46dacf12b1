using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Prompts;

/// <summary>A prompt file: a version in its front matter, and a text with <c>{{holes}}</c>.</summary>
internal sealed partial record Prompt(string Name, int Version, string Text)
{
    /// <summary>The name and the version as they are stored with a story.</summary>
    public string Label => FormattableString.Invariant($"{Name}/{Version}");

    /// <summary>The names of its holes.</summary>
    public IReadOnlySet<string> Holes => Hole().Matches(Text).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidOperationException">It has no front matter with a version.</exception>
    public static Prompt Parse(string name, string file)
    {
        var parts = FrontMatter().Match(file.ReplaceLineEndings("\n"));
        if (!parts.Success) throw new InvalidOperationException($"The prompt {name} does not begin with a version between lines of ---.");
        return new(name, int.Parse(parts.Groups[1].Value, CultureInfo.InvariantCulture), parts.Groups[2].Value.Trim());
    }

    /// <summary>The text with its holes filled. What is filled in is not looked at again, so a user's braces stay what they are.</summary>
    /// <exception cref="InvalidOperationException">A hole has no value, or a value no hole.</exception>
    public string Fill(params ReadOnlySpan<(string Hole, string Value)> values)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (hole, value) in values) given[hole] = value;

        var holes = Holes;
        if (holes.FirstOrDefault(h => !given.ContainsKey(h)) is { } empty) throw new InvalidOperationException($"The prompt {Name} asks for {{{{{empty}}}}}, which nobody fills.");
        if (given.Keys.FirstOrDefault(h => !holes.Contains(h)) is { } unasked) throw new InvalidOperationException($"The prompt {Name} does not ask for {{{{{unasked}}}}}.");
        return Hole().Replace(Text, m => given[m.Groups[1].Value]);
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\A---\nversion: (\d+)\n---\n(.*)\z", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();
}
