using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Words as captions show them.</summary>
internal static class CaptionText
{
    private const int VariationSelectors = 0xFE00;
    private const int LastVariationSelector = 0xFE0F;
    private const int KeycapMark = 0x20E3;
    private const int SkinTones = 0x1F3FB;
    private const int LastSkinTone = 0x1F3FF;

    /// <summary>In capitals, without emoji and line breaks; empty when nothing is left.</summary>
    public static string Shown(string word) => WithoutEmoji(word).ToUpperInvariant();

    /// <summary>The same text with each run of white space as one space, and without emoji: the caption font has none, and another font's would be boxes on some machines.</summary>
    public static string WithoutEmoji(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)) kept.Append(' ');
            else if (!IsEmoji(rune)) kept.Append(rune.ToString());
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Escaped for libass: braces start commands there, and so do backslashes before some letters.</summary>
    public static string Escaped(string text) =>
        // An invisible word joiner parts the backslash from a letter that would make a command of it.
        text.Replace("\\", "\\\u2060", StringComparison.Ordinal)
            .Replace("{", "\\{", StringComparison.Ordinal)
            .Replace("}", "\\}", StringComparison.Ordinal);

    private static bool IsEmoji(Rune rune) => rune.Value switch
    {
        >= VariationSelectors and <= LastVariationSelector => true,
        >= SkinTones and <= LastSkinTone => true,
        KeycapMark => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate,
    };
}
