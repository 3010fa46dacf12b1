using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Words as captions show them.</summary>
internal static class CaptionText
{
    private const int EmojiSelector = 0xFE0F;
    private const int VariationSelectors = 0xFE00;
    private const int KeycapMark = 0x20E3;
    private const int SkinTones = 0x1F3FB;
    private const int LastSkinTone = 0x1F3FF;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>In capitals, without emoji and line breaks; empty when nothing is left.</summary>
    public static string Shown(string word) => Shown(word, CaptionCase.Upper);

    /// <summary>The same in the letters that a style wants.</summary>
    public static string Shown(string word, CaptionCase letters) => letters switch
    {
        CaptionCase.Upper => WithoutEmoji(word).ToUpperInvariant(),
        CaptionCase.Lower => Lowered(WithoutEmoji(word)),
        _ => WithoutEmoji(word),
    };

    /// <summary>The same text with each run of white space as one space, and without emoji: the caption font has none, and another font's would be boxes on some machines.</summary>
    public static string WithoutEmoji(string text)
    {
        // Letters and their accents as one character each where there is one: those the caption font has.
        var runes = Normalized(text).EnumerateRunes().ToList();
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < runes.Count; i++)
        {
            if (Rune.IsWhiteSpace(runes[i]) || Rune.IsControl(runes[i])) kept.Append(' ');
            else if (IsJoinerOfLetters(runes, i) || !IsEmoji(runes, i)) kept.Append(runes[i].ToString());
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Escaped for libass: braces start commands there, and so do backslashes before some letters.</summary>
    public static string Escaped(string text) =>
        // An invisible word joiner parts the backslash from a letter that would make a command of it.
        text.Replace("\\", "\\\u2060", StringComparison.Ordinal)
            .Replace("{", "\\{", StringComparison.Ordinal)
            .Replace("}", "\\}", StringComparison.Ordinal);

    // "I" alone looks like a misprint when it is small; the invariant rules for small letters leave it to us.
    private static string Lowered(string text) =>
        text is "I" or ['I', '\'' or '’' or '.' or ',' or '?' or '!', ..] ? "I" + text[1..].ToLowerInvariant() : text.ToLowerInvariant();

    // A lone half of a surrogate pair cannot be normalised: as a rune it is the replacement character, which is dropped with the emoji.
    private static string Normalized(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString())).Normalize();

    /// <summary>Between letters of Persian or Hindi it changes how they are written; between emoji it makes one of two.</summary>
    private static bool IsJoinerOfLetters(List<Rune> runes, int i) =>
        runes[i].Value is ZeroWidthJoiner or ZeroWidthNonJoiner && i > 0 && IsLetterOrMark(runes[i - 1]) && i + 1 < runes.Count && IsLetterOrMark(runes[i + 1]);

    private static bool IsLetterOrMark(Rune rune) =>
        rune.Value < VariationSelectors && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsEmoji(List<Rune> runes, int i) => runes[i].Value switch
    {
        >= VariationSelectors and <= EmojiSelector => true,
        >= SkinTones and <= LastSkinTone => true,
        KeycapMark => true,
        // A keycap's digit still says what it said; any other sign that asks for the coloured form is an emoji.
        _ when i + 1 < runes.Count && runes[i + 1].Value == EmojiSelector => !runes[i].IsAscii,
        // ¦ © ® ° № ™ are signs of writing that share their category with the emoji.
        0xA6 or 0xA9 or 0xAE or 0xB0 or 0x2116 or 0x2122 => false,
        _ => Rune.GetUnicodeCategory(runes[i]) is UnicodeCategory.OtherSymbol or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate,
    };
}
