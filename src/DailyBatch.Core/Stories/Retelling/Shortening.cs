using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Makes a sentence that has no clauses to cut short enough to be heard, by leaving out where, when and with what.</summary>
internal static partial class Shortening
{
    /// <summary>The sentence with at most so many words where that can be done; else as it is.</summary>
    public static string Of(string sentence, int most)
    {
        var text = StoryText.CountWords(sentence) > most && Reported().Match(sentence) is { Success: true } told ? char.ToUpperInvariant(sentence[told.Length]) + sentence[(told.Length + 1)..] : sentence;
        while (StoryText.CountWords(text) > most)
        {
            var over = StoryText.CountWords(text) - most;
            var phrases = Phrase().Matches(text).Where(m => m.Index > 0).ToArray();
            var best = phrases.OrderBy(m => StoryText.CountWords(m.Value) < over).ThenBy(m => StoryText.CountWords(m.Value)).ThenByDescending(m => m.Index).FirstOrDefault();
            if (best is null) return sentence;
            text = text.Remove(best.Index, best.Length);
        }

        return text;
    }

    // What the teller told somebody, the teller tells us.
    [GeneratedRegex(@"^I (?:told|said to|explained to) (?:him|her|them|everybody|everyone|my \p{L}+) that ")]
    private static partial Regex Reported();

    // "with the same photo", "in our hands", "on a hill": an adjunct up to the next one or the end. "to" and "of" mostly belong to what stands before.
    [GeneratedRegex(@", (?:with|for) [^,.]+(?=[.,])| between \S+(?: \S+)? and \S+(?: \S+)?(?=[.,])|,? (?:with|in|on|at|during|from|behind|under|beside|near|by|across|inside|before|after) (?:the|a|an|my|his|her|our|their|that|this|both|every|two|three|four) (?:\p{Ll}[\p{L}-]*)(?: (?!(?:and|or|to|of|that|who|which|with|in|on|at|from|by|was|were|had|is|before|after|because|when|I|he|she|we|they|as|for|until|into|out|but)\b)\p{Ll}[\p{L}-]*)?(?=[.,!?]| (?!on it)(?:and|to|that|with|in|on|at|from|by|before|after|because|when|as|for|until|into|but)\b)")]
    private static partial Regex Phrase();
}
