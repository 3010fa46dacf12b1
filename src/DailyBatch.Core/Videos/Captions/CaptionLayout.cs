namespace DailyBatch.Core.Videos.Captions;

/// <summary>Where the words of a caption stand. Each keeps its place while its neighbour grows: a line that is set anew with every word trembles.</summary>
/// <param name="FontSize">The size at which all of it stays inside the safe stretch, even with a word grown.</param>
/// <param name="Centres">The middle of each word from the left, in pixels.</param>
internal sealed record CaptionLayout(int FontSize, IReadOnlyList<int> Centres)
{
    private const double Grown = CaptionStyle.Popped / 100.0;

    // The font's own space is closed up by the rims of the words around it.
    private const double SpaceFactor = 1.35;

    /// <summary>Lays out a caption in one line.</summary>
    public static CaptionLayout Of(Caption caption, CaptionFont font)
    {
        var room = CaptionStyle.SafeRight - CaptionStyle.SafeLeft - 2 * (CaptionStyle.Outline * Grown + CaptionStyle.Shadow);
        var full = WidthWhenGrown(caption, font, CaptionStyle.FontSize);
        var size = (int)Math.Floor(CaptionStyle.FontSize * Math.Min(1, room / full));
        return new CaptionLayout(size, Arrange(caption, font, size));
    }

    private static double WidthWhenGrown(Caption caption, CaptionFont font, double size)
    {
        var widths = caption.Words.Select(w => font.Width(w.Text, size)).ToList();
        return widths.Sum() + (widths.Count - 1) * Space(font, size) + (Grown - 1) * widths.Max();
    }

    private static List<int> Arrange(Caption caption, CaptionFont font, double size)
    {
        var widths = caption.Words.Select(w => font.Width(w.Text, size)).ToList();
        var at = CaptionStyle.CentreX - (widths.Sum() + (widths.Count - 1) * Space(font, size)) / 2;
        var centres = new List<int>(widths.Count);
        foreach (var width in widths)
        {
            centres.Add((int)Math.Round(at + width / 2));
            at += width + Space(font, size);
        }

        return centres;
    }

    private static double Space(CaptionFont font, double size) => font.Width(" ", size) * SpaceFactor;
}
