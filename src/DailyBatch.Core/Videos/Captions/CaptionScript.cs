using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>
/// Tells which texts our own widths do not hold for: those that run from right to left, whose letters change by their neighbours,
/// or that the caption font has no glyphs for, so that libass takes them from another font of the machine.
/// </summary>
internal static class CaptionScript
{
    /// <summary>Whether libass has to lay the whole of it out.</summary>
    public static bool NeedsLibass(string text, CaptionFont font) =>
        text.EnumerateRunes().Any(r => !Rune.IsWhiteSpace(r) && (IsRightToLeft(r) || IsMark(r) || !font.Has(r)));

    /// <summary>Scripts that write without spaces between words and may be broken after any character.</summary>
    public static bool IsIdeographic(Rune rune) => rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    /// <summary>How much room characters take in a caption, Latin letters being 1.</summary>
    public static int Weight(string text) => text.EnumerateRunes().Sum(Weight);

    /// <summary>The most that a character may take in a font that we do not know, as a share of the size.</summary>
    public static double WidestShare(Rune rune) => rune switch
    {
        _ when IsMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format => 0,
        _ when IsWide(rune) => 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark => 0.6,
        _ when Rune.IsUpper(rune) => 0.95,
        _ => 0.8,
    };

    private static int Weight(Rune rune)
    {
        if (IsMark(rune)) return 0;
        if (IsWide(rune)) return 3;
        return rune.Value < 0x370 || !Rune.IsLetter(rune) ? 1 : 2;
    }

    /// <summary>The blocks that the Unicode Standard (version 15, "Bidirectional Algorithm", default classes R and AL) sets aside for scripts from the right.</summary>
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is >= 0x0590 and <= 0x08FF or 0x200F or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsWide(Rune rune) =>
        rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x20000 and <= 0x3FFFF;
}
