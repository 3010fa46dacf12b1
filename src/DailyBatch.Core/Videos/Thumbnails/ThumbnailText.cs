using System.Globalization;
using System.Text;
using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Writes the text of a thumbnail as ASS: as large as it fits in one to three lines, the last line yellow.</summary>
internal static class ThumbnailText
{
    private const int Width = 1280;
    private const int Height = 720;
    private const int Margin = 50;
    private const int LargestSize = 300;
    private const int MostLines = 3;
    private const int Outline = 12;

    // Capitals of the caption font take about half of the height that libass calls the size.
    private const double LineHeight = 0.55;
    private const double LargestShare = 0.42;

    private static string Header => string.Create(CultureInfo.InvariantCulture, $"""
        [Script Info]
        ScriptType: v4.00+
        PlayResX: {Width}
        PlayResY: {Height}
        WrapStyle: 2
        ScaledBorderAndShadow: yes
        YCbCr Matrix: TV.709

        [V4+ Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
        Style: hook,{CaptionFont.Family},{LargestSize},&H00FFFFFF,&H00FFFFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,{Outline},6,5,0,0,0,1

        [Events]
        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

        """);

    /// <summary>The file's content.</summary>
    public static string Write(string text, CaptionFont font)
    {
        var words = CaptionText.Shown(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return Header;
        var lines = Enumerable.Range(1, Math.Min(MostLines, words.Length)).Select(n => TextBlock.Break(words, n, font)).MaxBy(l => SizeOf(l, font))!;
        var size = SizeOf(lines, font);
        var written = new StringBuilder(Header);
        for (var i = 0; i < lines.Count; i++)
        {
            var y = (int)(Height - Margin - (lines.Count - i - 0.5) * size * LineHeight);
            var color = i == lines.Count - 1 ? $"\\1c{CaptionStyle.ActiveColor}" : "";
            written.Append(
                CultureInfo.InvariantCulture,
                $"Dialogue: 0,0:00:00.00,0:00:10.00,hook,,0,0,0,,{{\\pos({Width / 2},{y})\\fs{size}{color}}}{CaptionText.Escaped(lines[i])}\n");
        }

        return written.ToString();
    }

    private static int SizeOf(IReadOnlyList<string> lines, CaptionFont font)
    {
        var widest = lines.Max(l => font.Width(l, 1));
        var byWidth = (Width - 2 * Margin - 2 * Outline) / widest;
        var byHeight = Height * LargestShare / (lines.Count * LineHeight);
        return (int)Math.Min(LargestSize, Math.Min(byWidth, byHeight));
    }
}
