using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Voices.Words;

/// <summary>Brings typographic characters down to the few that English engines know.</summary>
internal static class PlainCharacters
{
    /// <summary>Stands for any dash that parts two thoughts.</summary>
    public const char Dash = '|';

    private static readonly Dictionary<char, string> Replacements = new()
    {
        ['’'] = "'", ['‘'] = "'", ['ʼ'] = "'", ['`'] = "'",
        ['—'] = "|", ['―'] = "|", ['…'] = "...", ['‐'] = "-", ['‑'] = "-", ['|'] = " ",
        ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "Ae", ['œ'] = "oe", ['Œ'] = "Oe",
        ['ø'] = "o", ['Ø'] = "O", ['ł'] = "l", ['Ł'] = "L", ['đ'] = "d", ['Đ'] = "D", ['ð'] = "d", ['þ'] = "th", ['Þ'] = "Th", ['ı'] = "i",
    };

    /// <summary>One written-out word in plain characters.</summary>
    public static string Of(string written)
    {
        var text = new StringBuilder(written.Length + 8);
        foreach (var c in Dashed(written).Normalize(NormalizationForm.FormD))
        {
            if (Replacements.TryGetValue(c, out var plain)) text.Append(plain);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Two hyphens are a typist's dash; a printers' dash parts words too, for ranges are written out already.</summary>
    private static string Dashed(string written) =>
        OnlyValid(written).Replace("--", "—", StringComparison.Ordinal).Replace('–', '—');

    /// <summary>Half of a surrogate pair cannot be normalised: an emoji cut in two by somebody's limit is left out.</summary>
    private static string OnlyValid(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar).Select(r => r.ToString()));
}
