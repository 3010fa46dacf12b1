using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// A sentence with choices in it. <c>[a|b]</c> is one of them by chance, <c>&lt;a|b|c|d&gt;</c> one by emotion (rage, injustice, shock, disgust),
/// <c>{name}</c> a fact. Choices may hold facts, facts may hold choices.
/// </summary>
internal static partial class Phrase
{
    /// <summary>The sentence as it is spoken in one telling.</summary>
    public static string Say(string phrase, FactSheet facts, SeededRandom random) => Tidy(Expand(phrase, facts, random));

    private static string Expand(string phrase, FactSheet facts, SeededRandom random)
    {
        var text = phrase;
        while (Innermost().Match(text) is { Success: true } hole)
            text = string.Concat(text.AsSpan(0, hole.Index), Fill(hole.Value, facts, random), text.AsSpan(hole.Index + hole.Length));
        return text;
    }

    private static string Fill(string hole, FactSheet facts, SeededRandom random)
    {
        var inner = hole[1..^1];
        return hole[0] switch
        {
            '{' => facts[inner],
            '[' => random.Pick(inner.Split('|')),
            _ => ByEmotion(inner.Split('|'), facts.Emotion),
        };
    }

    private static string ByEmotion(string[] words, string emotion)
    {
        for (var i = 0; i < words.Length; i++)
            if (Emotions.All[i] == emotion) return words[i];
        return words[^1];
    }

    /// <summary>One space between words, none before a mark, a or an by the sound that follows, a capital after each full stop.</summary>
    private static string Tidy(string text)
    {
        var spaced = SpaceBeforeMark().Replace(Spaces().Replace(text.Trim(), " "), "$1");
        var articled = Article().Replace(spaced, m => $"{(StartsWithVowelSound(m.Groups[2].Value) ? "an" : "a")} {m.Groups[2].Value}");
        return Capitalised(articled);
    }

    private static bool StartsWithVowelSound(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Silent().IsMatch(lower)) return true;
        return !YouSound().IsMatch(lower) && "aeiou".Contains(lower[0]);
    }

    private static string Capitalised(string text)
    {
        var result = new StringBuilder(text);
        var starts = true;
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsLetter(result[i]))
            {
                if (starts) result[i] = char.ToUpper(result[i], CultureInfo.InvariantCulture);
                starts = false;
            }
            else if (result[i] is '.' or '!' or '?') starts = true;
        }

        return result.ToString();
    }

    [GeneratedRegex(@"\{[^{}\[\]<>]*\}|\[[^{}\[\]<>]*\]|<[^{}\[\]<>]*>")]
    private static partial Regex Innermost();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s+([.,!?;:])")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"\b(?<![\w'’-])(an?) (\p{L}[\w-]*)")]
    private static partial Regex Article();

    [GeneratedRegex("^(?:hour|honest|honor|honour|heir)")]
    private static partial Regex Silent();

    [GeneratedRegex("^(?:uni|use|usual|euro|one|once)")]
    private static partial Regex YouSound();
}
