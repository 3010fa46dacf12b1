using System.Globalization;
using System.Text;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Writes captions as Advanced SubStation Alpha for libass: one event for each state of a word (to come, heard, gone).</summary>
internal sealed class AssWriter
{
    private const string Header = """
        [Script Info]
        ScriptType: v4.00+
        PlayResX: 1080
        PlayResY: 1920
        WrapStyle: 2
        ScaledBorderAndShadow: yes
        YCbCr Matrix: TV.709

        [V4+ Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding

        """;

    private const string EventsHeader = """

        [Events]
        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

        """;

    private readonly StringBuilder _text = new();
    private readonly CaptionFont _font;

    private AssWriter(CaptionFont font) => _font = font;

    /// <summary>The file's content.</summary>
    public static string Write(IReadOnlyList<Caption> captions, CaptionFont font)
    {
        var writer = new AssWriter(font);
        var speakers = captions.Select(c => c.Speaker).Where(s => s != StoryLine.Narrator).Distinct().ToList();
        writer._text.Append(Header);
        writer.AddStyle(StyleOf(StoryLine.Narrator, speakers), CaptionStyle.NarratorColor);
        for (var i = 0; i < speakers.Count; i++)
            writer.AddStyle(StyleOf(speakers[i], speakers), CaptionStyle.CharacterColors[i % CaptionStyle.CharacterColors.Count]);
        writer._text.Append(EventsHeader);
        foreach (var caption in captions)
            writer.AddCaption(caption, StyleOf(caption.Speaker, speakers));
        return writer._text.ToString();
    }

    /// <summary>Names of ours, not the speakers': a comma in one would end the field.</summary>
    private static string StyleOf(string speaker, List<string> speakers) =>
        speaker == StoryLine.Narrator ? "narrator" : string.Create(CultureInfo.InvariantCulture, $"character{speakers.IndexOf(speaker) + 1}");

    private void AddStyle(string name, string color) => _text.Append(
        CultureInfo.InvariantCulture,
        $"Style: {name},{CaptionFont.Family},{CaptionStyle.FontSize},{color.TrimEnd('&')},&H00FFFFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,{CaptionStyle.Outline},{CaptionStyle.Shadow},5,0,0,0,1\n");

    private void AddCaption(Caption caption, string style)
    {
        var layout = CaptionLayout.Of(caption, _font);
        for (var i = 0; i < caption.Words.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"\\pos({layout.Centres[i]},{CaptionStyle.CentreY})\\fs{layout.FontSize}");
            var text = CaptionText.Escaped(caption.Words[i].Text);
            var heard = i == 0 ? caption.Start : Within(caption, caption.Words[i].Start);
            var gone = i + 1 < caption.Words.Count ? Within(caption, caption.Words[i + 1].Start) : caption.End;
            AddEvent(0, caption.Start, heard, style, place, text);
            AddEvent(1, heard, gone, style, place + Active, text);
            AddEvent(0, gone, caption.End, style, place, text);
        }
    }

    private static string Active => string.Create(
        CultureInfo.InvariantCulture,
        $"\\1c{CaptionStyle.ActiveColor}\\fscx{CaptionStyle.Popped}\\fscy{CaptionStyle.Popped}\\t(0,{CaptionStyle.SettleMilliseconds},\\fscx{CaptionStyle.Settled}\\fscy{CaptionStyle.Settled})");

    private void AddEvent(int layer, TimeSpan start, TimeSpan end, string style, string tags, string text)
    {
        var (from, to) = (Time(start), Time(end));
        if (from != to) _text.Append(CultureInfo.InvariantCulture, $"Dialogue: {layer},{from},{to},{style},,0,0,0,,{{{tags}}}{text}\n");
    }

    private static TimeSpan Within(Caption caption, TimeSpan time) =>
        time < caption.Start ? caption.Start : time > caption.End ? caption.End : time;

    /// <summary>Hundredths of a second, as ASS has them.</summary>
    private static string Time(TimeSpan time)
    {
        var rounded = TimeSpan.FromMilliseconds(Math.Round(time.TotalMilliseconds / 10) * 10);
        return rounded.ToString(@"h\:mm\:ss\.ff", CultureInfo.InvariantCulture);
    }
}
