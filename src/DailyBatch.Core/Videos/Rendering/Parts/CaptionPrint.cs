using System.Globalization;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>The captions that are seen in a part, with times that count from its start: they stay the same when the part moves.</summary>
/// <param name="ass">The captions as <see cref="Captions.AssWriter"/> writes them.</param>
internal sealed class CaptionPrint(string ass)
{
    private const string Event = "Dialogue: ";
    private const int Fields = 10;

    private readonly string[] _lines = ass.Split('\n');

    /// <summary>The styles and the events of some frames.</summary>
    public IEnumerable<string> Of(FrameRange frames)
    {
        foreach (var line in _lines)
        {
            if (!line.StartsWith(Event, StringComparison.Ordinal)) yield return line;
            else if (Seen(line[Event.Length..].Split(',', Fields), frames) is { } seen) yield return seen;
        }
    }

    private static string? Seen(string[] fields, FrameRange frames)
    {
        var (from, to) = (FrameAt(fields[1]), FrameAt(fields[2]));
        if (from >= frames.End || to <= frames.First) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{from - frames.First} {to - frames.First} {fields[0]} {string.Join(',', fields[3..])}");
    }

    private static int FrameAt(string time) => FrameTime.Ceiling(TimeSpan.ParseExact(time, @"h\:mm\:ss\.ff", CultureInfo.InvariantCulture));
}
