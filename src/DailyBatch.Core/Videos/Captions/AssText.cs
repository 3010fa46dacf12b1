using System.Globalization;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Values as Advanced SubStation Alpha writes them.</summary>
internal static class AssText
{
    /// <summary>A colour #RRGGBB as <c>&amp;H00BBGGRR</c>: nothing of it is transparent.</summary>
    public static string Color(string rgb) => $"&H00{rgb[5..7]}{rgb[3..5]}{rgb[1..3]}";

    /// <summary>
    /// The start of the nearest frame, in hundredths of a second. Rounded down, it lies before that frame and behind the one before: libass shows an event from
    /// the first frame that does not start before it.
    /// </summary>
    public static string FrameTime(TimeSpan time) =>
        TimeSpan.FromMilliseconds(10 * (FrameOf(time) * 100 / VideoTimeline.FrameRate)).ToString(@"h\:mm\:ss\.ff", CultureInfo.InvariantCulture);

    /// <summary>The number of the nearest frame.</summary>
    private static int FrameOf(TimeSpan time) => (int)Math.Round(time.TotalSeconds * VideoTimeline.FrameRate);
}
