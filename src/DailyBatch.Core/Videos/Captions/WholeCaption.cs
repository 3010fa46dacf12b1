using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>
/// Writes a caption as one event for each active word and leaves its layout to libass, which knows order, joining and fallback fonts.
/// The words differ by colour only: another size would set the line anew with each word.
/// </summary>
internal sealed class WholeCaption(CaptionStyle style, CaptionFont font, AssEvents events)
{
    private const int Layer = 1;

    // Encoding -1 makes libass find the direction of the text by its first strong letter (ass_shaper, "font_encoding").
    private const string DirectionByText = "\\fe-1";

    /// <summary>Adds its events.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="assStyle">The name of its speaker's style.</param>
    /// <param name="color">Its speaker's colour.</param>
    public void Write(Caption caption, string assStyle, string color)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{{\\pos({CaptionStyle.CentreX},{style.CentreY})\\fs{SizeFor(caption)}{DirectionByText}}}");
        var states = CaptionStates.Of(caption);
        for (var active = 0; active < caption.Words.Count; active++)
            events.Add(Layer, states[active].Heard, states[active].Gone, assStyle, place + Words(caption, active, color));
    }

    private string Words(Caption caption, int active, string color)
    {
        var text = new StringBuilder();
        for (var i = 0; i < caption.Words.Count; i++)
        {
            var word = caption.Words[i];
            var shown = i == active ? ActiveColor : word.Strong ? style.KeywordColor : color;
            if (i > 0 && !IsJoined(caption.Words[i - 1], word)) text.Append(' ');
            text.Append(CultureInfo.InvariantCulture, $"{{\\1c{AssText.Color(shown)}&}}{CaptionText.Escaped(word.Text)}");
        }

        return text.ToString();
    }

    // Without places of our own there is no box: its colour moves to the letters.
    private string ActiveColor => style.BoxColor ?? style.ActiveColor;

    private static bool IsJoined(CaptionWord before, CaptionWord word) =>
        CaptionScript.IsIdeographic(before.Text.EnumerateRunes().Last()) && CaptionScript.IsIdeographic(word.Text.EnumerateRunes().First());

    /// <summary>A size at which it fits whatever font it comes from.</summary>
    private int SizeFor(Caption caption)
    {
        var share = string.Join(' ', caption.Words.Select(w => w.Text)).EnumerateRunes()
            .Sum(r => font.Has(r) ? font.Width(r.ToString(), 1) : CaptionScript.WidestShare(r));
        return (int)Math.Floor(Math.Min(style.FontSize, CaptionLayout.RoomFor(style) / share));
    }
}
