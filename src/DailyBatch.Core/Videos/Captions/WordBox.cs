using System.Globalization;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>The box behind a word, as a drawing of ASS: libass' own boxes stand around whole lines and cannot move from word to word.</summary>
internal static class WordBox
{
    /// <summary>Pixels from the letters to the left and right edges.</summary>
    public const int MarginX = 20;

    /// <summary>How far the middle of the caption font's capitals lies below the middle of its line, as a share of the size (table OS/2).</summary>
    public const double CapitalOffset = 0.062;

    private const int MarginY = 18;
    private const int Radius = 18;

    // How high they are (likewise).
    private const double CapitalHeight = 0.496;

    /// <summary>Tags and drawing of a box around a word of that width.</summary>
    public static string Draw(int centreX, int centreY, double width, int fontSize, string color)
    {
        var (w, h) = ((int)Math.Round(width) + 2 * MarginX, (int)Math.Round(CapitalHeight * fontSize) + 2 * MarginY);
        var y = (int)Math.Round(centreY + CapitalOffset * fontSize);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\\pos({centreX},{y})\\bord0\\shad0\\1c{AssText.Color(color)}&\\p1}}{Rounded(w, h, Radius)}{{\\p0}}");
    }

    private static string Rounded(int w, int h, int r) => string.Create(
        CultureInfo.InvariantCulture,
        $"m {r} 0 l {w - r} 0 b {w} 0 {w} 0 {w} {r} l {w} {h - r} b {w} {h} {w} {h} {w - r} {h} l {r} {h} b 0 {h} 0 {h} 0 {h - r} l 0 {r} b 0 0 0 0 {r} 0");
}
