using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime.Wording;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>
/// Finds minors in harm's way: grave words anywhere in the sentence, violence that somebody does to a minor, and what becomes of one.
/// A minor's birthday, toy or question is none, nor is a mother who died while her children slept.
/// </summary>
internal static partial class MinorsInHarm
{
    private const int Reach = 3;
    private const int Adult = 18;

    private static readonly Lexicon Words = Lexicon.Load("decency");
    private static readonly HashSet<string> Passive = new(StringComparer.Ordinal) { "was", "were", "is", "are", "been", "being", "got", "gets", "had", "has", "have", "be" };
    private static readonly HashSet<string> Not = new(StringComparer.Ordinal) { "and", "while", "when", "that", "who", "but", "as", "for", "without", "husband", "wife", "father", "mother", "with", "to" };

    private static readonly string[] Numbers = [.. Enumerable.Range(0, Adult).Select(n => Cardinal.Of(n))];

    /// <summary>Whether a sentence does so.</summary>
    public static bool In(string sentence)
    {
        var all = StoryText.PlainWords(sentence);
        if (!Minors(all).Any()) return false;
        return Words["grave"].Hits(all).Any() || Clause().Split(sentence).Select(StoryText.PlainWords).Any(HarmsIn);
    }

    private static bool HarmsIn(string[] words) => Minors(words).Any(minor =>
        IsHarmed(words, minor.At) || Becomes(words, minor.At + minor.Length));

    /// <summary>"slapped the crying child", "the dead child"; "my dead husband's child" lives.</summary>
    private static bool IsHarmed(string[] words, int minor)
    {
        var owned = false;
        for (var at = minor - 1; at >= 0 && at >= minor - Reach && !Not.Contains(words[at]); at--)
        {
            if (Words["harm"].Has(words[at]) || (!owned && (words[at] is "dead" or "dying" or "missing"))) return true;
            owned |= words[at].EndsWith("'s", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>"the child died", "the boy was beaten".</summary>
    private static bool Becomes(string[] words, int from)
    {
        var passive = false;
        for (var at = from; at < words.Length && at < from + Reach && !Not.Contains(words[at]); at++)
        {
            if (Words["end"].Has(words[at]) || (passive && Words["harm"].Has(words[at]))) return true;
            passive |= Passive.Contains(words[at]);
        }

        return false;
    }

    private static IEnumerable<(int At, int Length)> Minors(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Words["not minor"].LengthAt(words, at) is > 0 and var other) at += other - 1;
            else if (LengthAt(words, at) is > 0 and var length && !words[at + length - 1].EndsWith("'s", StringComparison.Ordinal)) yield return (at, length);
        }
    }

    private static int LengthAt(string[] words, int at)
    {
        if (Words["minor"].LengthAt(words, at) is > 0 and var length) return length;
        if (words[at].EndsWith("-year-old", StringComparison.Ordinal) && AgeOf(words[at][..^"-year-old".Length]) < Adult) return 1;
        return at + 2 < words.Length && words[at + 1] is "years" && words[at + 2] == "old" && AgeOf(words[at]) < Adult ? 3 : 0;
    }

    private static int AgeOf(string word) => int.TryParse(word, CultureInfo.InvariantCulture, out var age) ? age
        : Array.IndexOf(Numbers, word) is >= 0 and var known ? known : Adult;

    [GeneratedRegex(@"[,;:—–.!?]+\s*")]
    private static partial Regex Clause();
}
