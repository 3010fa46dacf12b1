using System.Globalization;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Writes a caption word by word, each at its own place: one event for each state of a word (to come, heard, gone).</summary>
internal sealed class PlacedCaption(CaptionStyle style, CaptionFont font, AssEvents events)
{
    private const int SettleMilliseconds = 90;

    // Boxes lie below all words, the active word above the rims of its neighbours.
    private const int BoxLayer = 0;
    private const int RestLayer = 1;
    private const int ActiveLayer = 2;

    /// <summary>Adds its events.</summary>
    public void Write(Caption caption, string assStyle)
    {
        var layout = CaptionLayout.Of(caption, font, style);
        var states = CaptionStates.Of(caption);
        for (var i = 0; i < caption.Words.Count; i++)
        {
            var (heard, gone) = states[i];
            var place = string.Create(CultureInfo.InvariantCulture, $"\\pos({layout.Centres[i]},{style.CentreY})\\fs{layout.FontSize}");
            var text = CaptionText.Escaped(caption.Words[i].Text);
            var rest = $"{{{place}{Rest(caption.Words[i])}}}{text}";
            events.Add(RestLayer, caption.Start, heard, assStyle, rest);
            events.Add(ActiveLayer, heard, gone, assStyle, $"{{{place}{Active(caption.Words[i])}}}{text}");
            events.Add(RestLayer, gone, caption.End, assStyle, rest);
            if (style.BoxColor is { } box)
                events.Add(BoxLayer, heard, gone, assStyle, WordBox.Draw(layout.Centres[i], style.CentreY, layout.Widths[i], layout.FontSize, box));
        }
    }

    private string Rest(CaptionWord word) => word.Strong ? $"\\1c{AssText.Color(style.KeywordColor)}&{Scale(style.KeywordSize)}" : "";

    private string Active(CaptionWord word)
    {
        var own = word.Strong ? style.KeywordSize : 100;
        var color = $"\\1c{AssText.Color(style.ActiveColor)}&";
        if (style.Popped == style.Settled) return color + Scale(own);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{color}{Scale(style.Popped * own / 100)}\\t(0,{SettleMilliseconds},{Scale(style.Settled * own / 100)})");
    }

    private static string Scale(int percent) => string.Create(CultureInfo.InvariantCulture, $"\\fscx{percent}\\fscy{percent}");
}
