namespace DailyBatch.Core.Videos.Captions;

/// <summary>Where the words of a caption stand. Each keeps its place while its neighbour grows: a line that is set anew with every word trembles.</summary>
/// <param name="FontSize">The size at which all of it stays inside the safe stretch, even with a word grown.</param>
/// <param name="Centres">The middle of each word from the left, in pixels.</param>
/// <param name="Widths">The width of each word at rest, in pixels.</param>
internal sealed record CaptionLayout(int FontSize, IReadOnlyList<int> Centres, IReadOnlyList<double> Widths)
{
    // The font's own space is closed up by the rims of the words around it.
    private const double SpaceFactor = 1.35;

    /// <summary>The room between the edge of the safe stretch and the letters: rim, shadow and the box's margin.</summary>
    public static double RoomFor(CaptionStyle style) =>
        CaptionStyle.SafeRight - CaptionStyle.SafeLeft
        - 2 * Math.Max(style.Outline * style.Popped / 100.0 + style.Shadow, style.BoxColor is null ? 0 : WordBox.MarginX);

    /// <summary>Lays out a caption in one line.</summary>
    public static CaptionLayout Of(Caption caption, CaptionFont font, CaptionStyle style)
    {
        var full = WidthWhenGrown(caption, font, style);
        var size = (int)Math.Floor(style.FontSize * Math.Min(1, RoomFor(style) / full));
        var widths = WidthsAt(caption, font, style, size);
        return new CaptionLayout(size, Arrange(widths, Space(font, size)), widths);
    }

    private static double WidthWhenGrown(Caption caption, CaptionFont font, CaptionStyle style)
    {
        var widths = WidthsAt(caption, font, style, style.FontSize);
        return widths.Sum() + (widths.Count - 1) * Space(font, style.FontSize) + (style.Popped / 100.0 - 1) * widths.Max();
    }

    private static List<double> WidthsAt(Caption caption, CaptionFont font, CaptionStyle style, double size) =>
        [.. caption.Words.Select(w => font.Width(w.Text, size) * (w.Strong ? style.KeywordSize / 100.0 : 1))];

    private static List<int> Arrange(List<double> widths, double space)
    {
        var at = CaptionStyle.CentreX - (widths.Sum() + (widths.Count - 1) * space) / 2;
        var centres = new List<int>(widths.Count);
        foreach (var width in widths)
        {
            centres.Add((int)Math.Round(at + width / 2));
            at += width + space;
        }

        return centres;
    }

    private static double Space(CaptionFont font, double size) => font.Width(" ", size) * SpaceFactor;
}
