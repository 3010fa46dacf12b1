using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>The events of an ASS file.</summary>
internal sealed class AssEvents
{
    private readonly StringBuilder _text = new("""
        [Events]
        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

        """);

    /// <summary>Adds one, unless it would be seen in no frame.</summary>
    public void Add(int layer, TimeSpan start, TimeSpan end, string style, string text)
    {
        var (from, to) = (AssText.FrameTime(start), AssText.FrameTime(end));
        if (from != to) _text.Append(CultureInfo.InvariantCulture, $"Dialogue: {layer},{from},{to},{style},,0,0,0,,{text}\n");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
