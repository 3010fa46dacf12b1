using System.Globalization;

namespace DailyBatch.Core.Settings;

/// <summary>Slot times as people write them: an hour, or hours and minutes.</summary>
internal static class SlotText
{
    /// <summary>What is allowed, as the end of a sentence.</summary>
    public const string Allowed = "allowed is an hour from 0 to 23 or a time from 00:00 to 23:59";

    /// <summary>Reads <c>9</c>, <c>09</c>, <c>9:30</c> or <c>09:30</c>; null for anything else.</summary>
    public static TimeOnly? Read(string text) => text.Split(':') switch
    {
        [var hour] when Number(hour, 1, 23) is { } h => new TimeOnly(h, 0),
        [var hour, var minute] when Number(hour, 1, 23) is { } h && Number(minute, 2, 59) is { } m => new TimeOnly(h, m),
        _ => null,
    };

    /// <summary>A time as it stands in settings and messages.</summary>
    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static int? Number(string digits, int fewest, int highest) =>
        digits.Length >= fewest && digits.Length <= 2
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= highest ? number : null;
}
