using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime.Wording;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Takes out figures by which somebody could be known, and writes the others as they are said.</summary>
internal static partial class Figures
{
    /// <summary>The text without figures.</summary>
    public static string Say(string text)
    {
        text = House().Replace(text, "");
        text = Date().Replace(text, "that day");
        var words = SpokenText.Words(text);

        // What follows a number belongs to it: "3 p.m.", "2 million".
        return string.Join(' ', words.Select((w, i) => HasDigit(w) || (i > 0 && HasDigit(words[i - 1])) ? w.Written : w.Shown).Where(w => w.Length > 0));
    }

    private static bool HasDigit(SpokenWord word) => word.Shown.Any(char.IsAsciiDigit);

    // "4B Willow Street" is a street.
    [GeneratedRegex(@"\b\d+[A-Z]?\s+(?=(?:\p{Lu}\p{Ll}+ ){1,2}(?:Street|St|Road|Avenue|Ave|Lane|Drive)\b)")]
    private static partial Regex House();

    [GeneratedRegex(@"\b\d{1,4}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex Date();
}
