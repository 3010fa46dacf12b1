namespace DailyBatch.Core.Stories.Lexicons;

/// <summary>Words, stems and runs of words that are looked for in plain words, see <see cref="StoryText.PlainWords"/>.</summary>
internal sealed class WordSet
{
    private const int ShortestStem = 3;

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _stems;
    private readonly ILookup<string, string[]> _runs;

    /// <summary>A set of entries as a lexicon writes them.</summary>
    public WordSet(IReadOnlyList<string> entries)
    {
        Entries = entries;
        _runs = entries.Where(e => e.Contains(' ')).Select(e => StoryText.PlainWords(e)).ToLookup(r => r[0], StringComparer.Ordinal);
        _words = [.. entries.Where(e => !e.Contains(' ') && !e.EndsWith('*')).Select(e => e.ToLowerInvariant())];
        _stems = [.. entries.Where(e => e.EndsWith('*')).Select(e => e.TrimEnd('*').ToLowerInvariant())];
    }

    /// <summary>The entries as they are written.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>Whether one plain word is meant.</summary>
    public bool Has(string word)
    {
        if (_words.Contains(word)) return true;
        for (var length = ShortestStem; length <= word.Length && _stems.Count > 0; length++)
            if (_stems.Contains(word[..length])) return true;
        return word.EndsWith("'s", StringComparison.Ordinal) && Has(word[..^2]);
    }

    /// <summary>How many words the entry has that begins at an index; 0 for none.</summary>
    public int LengthAt(string[] words, int index)
    {
        foreach (var run in _runs[words[index]])
            if (words.AsSpan(index).StartsWith(run)) return run.Length;
        return Has(words[index]) ? 1 : 0;
    }

    /// <summary>What is found, in the order of the text.</summary>
    public IEnumerable<string> Hits(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var length = LengthAt(words, at);
            if (length > 0) yield return string.Join(' ', words[at..(at + length)]);
        }
    }

    /// <summary>What is found in a text.</summary>
    public IEnumerable<string> Hits(string text) => Hits(StoryText.PlainWords(text));
}
