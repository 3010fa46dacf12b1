using System.Globalization;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Values as Advanced SubStation Alpha writes them.</summary>
internal static class AssText
{
    /// <summary>A colour #RRGGBB as <c>&amp;H00BBGGRR</c>: nothing of it is transparent.</summary>
    public static string Color(string rgb) => $"&H00{rgb[5..7]}{rgb[3..5]}{rgb[1..3]}";

    /// <summary>Hundredths of a second.</summary>
    public static string Time(TimeSpan time)
    {
        var rounded = TimeSpan.FromMilliseconds(Math.Round(time.TotalMilliseconds / 10) * 10);
        return rounded.ToString(@"h\:mm\:ss\.ff", CultureInfo.InvariantCulture);
    }
}
