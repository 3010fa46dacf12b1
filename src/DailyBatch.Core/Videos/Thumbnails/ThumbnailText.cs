using System.Globalization;
using System.Text;
using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Writes the title of a thumbnail as ASS: as large as it fits, the last line yellow.</summary>
internal sealed class ThumbnailText(ThumbnailShape shape, CaptionFont font)
{
    private const int FewestWords = 3;
    private const int Outline = 12;
    private const int Shadow = 6;

    // Capitals of the caption font take about half of the height that libass calls the size.
    private const double LineHeight = 0.55;

    /// <summary>The file's content.</summary>
    /// <param name="text">The title; one that is too long to be read is cut short.</param>
    /// <param name="panel">Whether a dark panel lies under it, which hides the captions of a frame.</param>
    public string Write(string text, bool panel)
    {
        var written = new StringBuilder(Header);
        if (panel) written.Append(Panel);
        var lines = Lines(text);
        var size = lines.Count == 0 ? 0 : SizeOf(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var y = (int)(shape.Size.Height - shape.Bottom - ((lines.Count - i - 0.5) * LineHeight + WordBox.CapitalOffset) * size);
            var color = i == lines.Count - 1 ? $"\\1c{AssText.Color(CaptionStyles.Bold.ActiveColor)}&" : "";
            written.Append(
                CultureInfo.InvariantCulture,
                $"Dialogue: 1,0:00:00.00,9:00:00.00,hook,,0,0,0,,{{\\fe-1\\pos({shape.Size.Width / 2},{y})\\fs{size}{color}}}{CaptionText.Escaped(lines[i])}\n");
        }

        return written.ToString();
    }

    private string Header => string.Create(CultureInfo.InvariantCulture, $"""
        [Script Info]
        ScriptType: v4.00+
        PlayResX: {shape.Size.Width}
        PlayResY: {shape.Size.Height}
        WrapStyle: 2
        ScaledBorderAndShadow: yes
        YCbCr Matrix: TV.709

        [V4+ Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
        Style: hook,{CaptionFont.Family},{shape.LargestSize},&H00FFFFFF,&H00FFFFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,{Outline},{Shadow},5,0,0,0,1

        [Events]
        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

        """);

    /// <summary>From above the captions to the lower edge, with a soft upper rim.</summary>
    private string Panel => string.Create(
        CultureInfo.InvariantCulture,
        $"Dialogue: 0,0:00:00.00,9:00:00.00,hook,,0,0,0,,{{\\an7\\pos(0,0)\\bord0\\shad0\\blur24\\1c&H140C0A&\\p1}}m -60 {shape.Top - 20} l {shape.Size.Width + 60} {shape.Top - 20} {shape.Size.Width + 60} {shape.Size.Height + 60} -60 {shape.Size.Height + 60}{{\\p0}}\n");

    private IReadOnlyList<string> Lines(string text)
    {
        var words = CaptionText.Shown(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count == 0) return [];
        var lines = Broken(words);
        while (words.Count > FewestWords && SizeOf(lines) < shape.SmallestSize)
        {
            words.RemoveAt(words.Count - 1);
            lines = Broken([.. words.SkipLast(1), words[^1].TrimEnd('.', ',', ';', ':', '!', '?', '…') + "…"]);
        }

        return lines;
    }

    private IReadOnlyList<string> Broken(IReadOnlyList<string> words) =>
        Enumerable.Range(1, Math.Min(shape.MostLines, words.Count)).Select(n => TextBlock.Break(words, n, font)).MaxBy(SizeOf)!;

    private int SizeOf(IReadOnlyList<string> lines)
    {
        var byWidth = (shape.Size.Width - 2 * (shape.Margin + Outline + Shadow)) / lines.Max(l => font.Width(l, 1));
        var byHeight = shape.Block / (lines.Count * LineHeight);
        return (int)Math.Min(shape.LargestSize, Math.Min(byWidth, byHeight));
    }
}
