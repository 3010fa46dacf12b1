using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Reads and takes out the tags by which posts give sex and age: <c>my brother (34M)</c>, <c>I [28f]</c>.</summary>
internal static partial class AgeTags
{
    /// <summary>Who writes, in the words that the tags follow.</summary>
    private static readonly string[] Teller = ["i", "me", "i'm", "myself"];

    /// <summary>The text without the tags, and the gender of each word that one followed; the teller's stands under <c>I</c>.</summary>
    public static (string Text, IReadOnlyDictionary<string, string> Genders) Read(string text)
    {
        var genders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match tag in Tag().Matches(text))
        {
            var word = tag.Groups["word"].Value;
            var letter = (tag.Groups["s1"].Value + tag.Groups["s2"].Value).ToUpperInvariant();
            genders[Teller.Contains(word.ToLowerInvariant()) ? "I" : word] = letter == "F" ? "female" : "male";
        }

        return (Tag().Replace(text, m => m.Groups["word"].Value), genders);
    }

    [GeneratedRegex(@"(?<word>[\p{L}’'-]+),?\s*(?:[\(\[]\s*(?:(?<s1>[FMfm])\s*[,/]?\s*\d{2}|\d{2}\s*[,/]?\s*(?<s2>[FMfm]))\s*[\)\]]|\b\d{2}\s?/?\s?(?<s2>[FMfm])\b)")]
    private static partial Regex Tag();
}
