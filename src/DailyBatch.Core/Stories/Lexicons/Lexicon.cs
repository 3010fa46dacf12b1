namespace DailyBatch.Core.Stories.Lexicons;

/// <summary>
/// Lists of words by section, from a text file in this assembly: <c>[section]</c> lines, entries parted by commas, <c>#</c> starts a comment.
/// An entry that ends in <c>*</c> is a stem; one with a space is a run of words.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, WordSet> _sections;

    private Lexicon(Dictionary<string, WordSet> sections) => _sections = sections;

    /// <summary>The words of a section.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such section.</exception>
    public WordSet this[string section] => _sections[section];

    /// <summary>Reads a file of this folder by its name without the ending.</summary>
    public static Lexicon Load(string name) => Parse(Lines(name));

    /// <summary>The lexicon that lines make.</summary>
    public static Lexicon Parse(IEnumerable<string> lines)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var section = "";
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[') section = line.Trim('[', ']');
            else entries.TryAdd(section, []);
            if (line[0] != '[') entries[section].AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return new(entries.ToDictionary(e => e.Key, e => new WordSet(e.Value), StringComparer.Ordinal));
    }

    /// <summary>The lines of a file of this folder.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"stories/lexicons/{name}.txt")
            ?? throw new InvalidOperationException($"The lexicon {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
