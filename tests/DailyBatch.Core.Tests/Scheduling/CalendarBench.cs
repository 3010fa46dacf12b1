using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Scheduling;

/// <summary>Calendars for tests: by default the usual slots in London on Saturday 22 November 2025 at noon.</summary>
internal static class CalendarBench
{
    public static readonly IReadOnlyCollection<TakenSlot> Nothing = [];

    public static SlotCalendar Calendar(string zone = "Europe/London", string now = "2025-11-22T12:00:00Z", int lead = 30, params string[] slots) =>
        Calendar(new ScheduleSettings { TimeZone = zone, Slots = slots, MinimumLeadMinutes = lead }, now);

    public static SlotCalendar Calendar(ScheduleSettings settings, string now = "2025-11-22T12:00:00Z") =>
        new(SlotTimes.Of(settings), new FixedClock(At(now)));

    public static DateTimeOffset At(string instant) => Rfc3339.Parse(instant);

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
