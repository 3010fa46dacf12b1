using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>Zone and posting slots.</summary>
public sealed class ScheduleSettings
{
    internal static readonly string[] UsualSlots = ["11:00", "14:00", "18:00", "20:00", "22:00"];

    /// <summary>IANA zone in which the slots are local, for instance <c>Europe/London</c>. Environment: <c>TIMEZONE</c>.</summary>
    public string TimeZone { get; set; } = "Europe/London";

    /// <summary>Local times as <c>hh:mm</c> or an hour, in any order. Environment: <c>DAILY_POSTING_HOURS</c>, comma separated. Empty means 11:00, 14:00, 18:00, 20:00, 22:00.</summary>
    public string[] Slots { get; set; } = [];

    /// <summary>Other times for a day of the week, by its English name; an empty list means no video on that day.</summary>
    public Dictionary<string, string[]> Weekdays { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A slot nearer than this many minutes is not used any more (0 to 1440).</summary>
    [Range(0, 1440)]
    public int MinimumLeadMinutes { get; set; } = 30;
}
