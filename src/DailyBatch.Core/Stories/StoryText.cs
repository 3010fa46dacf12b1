using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Wording;

namespace DailyBatch.Core.Stories;

/// <summary>Words, sentences and runs of words of a spoken text, counted the same way by rules and writers.</summary>
internal static partial class StoryText
{
    /// <summary>Stories that share this part of their runs of five words, or more, are the same story told twice.</summary>
    public const double RepeatShare = 0.30;

    /// <summary>The words as they are spoken: "$40" is forty dollars; a dash that stands alone is none.</summary>
    public static IEnumerable<string> Words(string text) => SpokenText.Spoken(text);

    /// <summary>How many words are spoken.</summary>
    public static int CountWords(string text) => Words(text).Count();

    /// <summary>The words in lower case without punctuation, for comparing.</summary>
    public static string[] PlainWords(string text) => [.. PlainWord().Matches(text.ToLowerInvariant()).Select(m => m.Value.Replace('’', '\''))];

    /// <summary>The sentences. A full stop after a short title such as <c>Dr.</c> ends none, nor do marks before small letters: "Out!" he said.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var sentences = new List<string>();
        for (var (from, at) = (0, 0); at < words.Length; at++)
        {
            if (at < words.Length - 1 && !SentenceEnds.After(words, at)) continue;
            sentences.Add(string.Join(' ', words[from..(at + 1)]));
            from = at + 1;
        }

        return [.. sentences.Where(s => s.Any(char.IsLetterOrDigit))];
    }

    /// <summary>The hashes of all runs of <paramref name="length"/> plain words.</summary>
    public static HashSet<ulong> Runs(string text, int length = 5)
    {
        var words = PlainWords(text);
        var runs = new HashSet<ulong>();
        for (var start = 0; start + length <= words.Length; start++)
            runs.Add(SeededRandom.SeedFrom(words.AsSpan(start, length)));
        return runs;
    }

    /// <summary>The shared part of two sets of runs, measured against the smaller: |A∩B| / min(|A|, |B|).</summary>
    public static double SharedPart(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['’\-][\p{L}\p{Nd}]+)*")]
    private static partial Regex PlainWord();
}
