using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Guesses from the pronouns that follow a word whether it means a woman or a man.</summary>
internal static partial class PronounVote
{
    private const int Reach = 120;

    /// <summary>female or male; null when nothing tells.</summary>
    public static string? For(string text, string word)
    {
        var balance = 0;
        foreach (Match mention in Regex.Matches(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.CultureInvariant))
        {
            var after = text.AsSpan(mention.Index + mention.Length, Math.Min(Reach, text.Length - mention.Index - mention.Length)).ToString();
            if (Pronoun().Match(after) is { Success: true } first && !RoleNouns.IsIn(after[..first.Index])) balance += first.Groups[1].Success ? 1 : -1;
        }

        return balance > 0 ? "female" : balance < 0 ? "male" : null;
    }

    [GeneratedRegex(@"\b(?:he|him|his|(she|hers?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
