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
        ['&'] = " and ", ['@'] = " at ", ['+'] = " plus ", ['='] = " equals ", ['°'] = " degrees ",
        ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "Ae", ['œ'] = "oe", ['Œ'] = "Oe",
        ['ø'] = "o", ['Ø'] = "O", ['ł'] = "l", ['Ł'] = "L", ['đ'] = "d", ['Đ'] = "D", ['ð'] = "d", ['þ'] = "th", ['Þ'] = "Th", ['ı'] = "i",
    };

    /// <summary>One shown word in plain characters; sums and numbers as they are said.</summary>
    public static string Of(string shown)
    {
        var text = new StringBuilder(shown.Length + 8);
        foreach (var c in Said(shown).Normalize(NormalizationForm.FormD))
        {
            if (Replacements.TryGetValue(c, out var plain)) text.Append(plain);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Symbols whose reading depends on their neighbours.</summary>
    private static string Said(string shown)
    {
        shown = OnlyValid(shown).Replace("--", "—", StringComparison.Ordinal);
        shown = SaidSymbols.EuroOrPound().Replace(shown, m => $"{m.Groups[2].Value} {(m.Groups[1].Value == "€" ? "euros" : "pounds")} ");
        shown = SaidSymbols.NumberSign().Replace(shown, "number ");
        shown = SaidSymbols.Minus().Replace(shown, " minus ");
        shown = SaidSymbols.NumberDash().Replace(shown, "-");
        return shown.Replace('–', '—');
    }

    /// <summary>Half of a surrogate pair cannot be normalised: an emoji cut in two by somebody's limit is left out.</summary>
    private static string OnlyValid(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar).Select(r => r.ToString()));
}
