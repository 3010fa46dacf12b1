namespace DailyBatch.Core.Voices.Words;

/// <summary>Says words as the settings want them; what is shown stays.</summary>
/// <param name="sayings">Shown word, in any case, to how it is said, for instance <c>Nguyen</c> to <c>win</c>.</param>
internal sealed class Pronunciations(IReadOnlyDictionary<string, string> sayings)
{
    private readonly Dictionary<string, string> _sayings = new(sayings, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words, with others to be spoken where a saying is known. A name keeps its <c>'s</c>.</summary>
    public IReadOnlyList<SpeakableWord> Apply(IReadOnlyList<SpeakableWord> words) => _sayings.Count == 0 ? words : [.. words.Select(Apply)];

    private SpeakableWord Apply(SpeakableWord word)
    {
        var bare = Bare(word.Shown);
        if (Said(bare) is { } whole) return word with { Spoken = whole + Mark(word) };
        return bare.EndsWith("'s", StringComparison.Ordinal) && Said(bare[..^2]) is { } owner ? word with { Spoken = owner + "'s" + Mark(word) } : word;
    }

    /// <summary>How it is said, in the plain pieces that engines take; null when nothing is known of it.</summary>
    private string? Said(string word) =>
        _sayings.GetValueOrDefault(word) is { } said
            ? string.Join(' ', SpeakableText.Words(said).Select(w => w.Spoken).Where(s => s.Length > 0)).TrimEnd('.', ',', ':', '!', '?')
            : null;

    private static string Mark(SpeakableWord word) => word.Spoken.Length > 0 && !char.IsAsciiLetterOrDigit(word.Spoken[^1]) ? word.Spoken[^1..] : "";

    private static string Bare(string shown)
    {
        var (from, to) = (0, shown.Length);
        while (from < to && !char.IsLetterOrDigit(shown[from])) from++;
        while (to > from && !char.IsLetterOrDigit(shown[to - 1])) to--;
        return shown[from..to].Replace('’', '\'');
    }
}
