using System.Text;
using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>
/// Titles in title case: every word has a capital, but for the small ones that hold a sentence together. The first and the last word
/// of a sentence always have one. Whatever a fact brings into a title ("camera case") is set the same way as what stood there before.
/// </summary>
internal static partial class TitleCase
{
    // Without up, out, off, down and over: in a title they mostly belong to the verb (Stood Up, Threw Him Out).
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "and", "but", "or", "nor", "as", "at", "by", "for", "from", "in", "of", "on", "to", "with",
    };

    /// <summary>The title with its capitals; nothing but the first letters of words is changed.</summary>
    public static string Of(string title)
    {
        var result = new StringBuilder(title);
        var words = Word().Matches(title);
        for (var i = 0; i < words.Count; i++)
        {
            var at = words[i].Index;
            var inside = !EndsSentence(title, words, i - 1) && !EndsSentence(title, words, i);
            result[at] = inside && Small.Contains(words[i].Value) ? char.ToLowerInvariant(title[at]) : char.ToUpperInvariant(title[at]);
        }

        return result.ToString();
    }

    /// <summary>Whether a word is the last of its sentence; what stands before the first word ends one too.</summary>
    private static bool EndsSentence(string title, MatchCollection words, int index)
    {
        if (index < 0 || index == words.Count - 1) return true;
        var end = words[index].Index + words[index].Length;
        return title.AsSpan(end, words[index + 1].Index - end).ContainsAny('.', '!', '?');
    }

    // A word with hyphens is one word: only its first part gets the capital.
    [GeneratedRegex(@"\p{L}[\p{L}\p{Nd}'’\-]*")]
    private static partial Regex Word();
}
