using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using NodaTime;

namespace DailyBatch.Core.Scheduling;

/// <summary>The schedule of the settings, read once: zone, slot times of each weekday, minimum lead.</summary>
internal sealed class SlotTimes
{
    private readonly IReadOnlyDictionary<DayOfWeek, IReadOnlyList<TimeOnly>> _times;

    private SlotTimes(DateTimeZone zone, TimeSpan minimumLead, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<TimeOnly>> times) =>
        (Zone, MinimumLead, _times) = (zone, minimumLead, times);

    /// <summary>The zone in which the times are local.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>A slot nearer than this is not used any more.</summary>
    public TimeSpan MinimumLead { get; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="FaultException">The zone or a time is wrong; settings from <see cref="SettingsLoader"/> never are.</exception>
    public static SlotTimes Of(ScheduleSettings settings)
    {
        var everyDay = Read(settings.Slots.Length > 0 ? settings.Slots : ScheduleSettings.UsualSlots);
        return new(
            ZoneOf(settings.TimeZone),
            TimeSpan.FromMinutes(settings.MinimumLeadMinutes),
            Enum.GetValues<DayOfWeek>().ToDictionary(
                day => day,
                day => settings.Weekdays.TryGetValue(day.ToString(), out var own) ? Read(own) : everyDay));
    }

    /// <summary>The times of a weekday, earliest first; none when no video comes out on it.</summary>
    public IReadOnlyList<TimeOnly> On(DayOfWeek day) => _times[day];

    private static DateTimeZone ZoneOf(string id) => ZoneNames.Exists(id) ? DateTimeZoneProviders.Tzdb[id] : throw new FaultException(new Fault(
        "TimeZoneUnknown", FaultKind.InvalidInput, $"The zone '{id}' is not known; {ZoneNames.Hint(id).TrimEnd('?')}.", "Correct schedule.timeZone.", id));

    private static IReadOnlyList<TimeOnly> Read(IEnumerable<string> texts) => [.. texts.Select(Read).Distinct().Order()];

    private static TimeOnly Read(string text) => SlotText.Read(text) ?? throw new FaultException(new Fault(
        "SlotTimeInvalid", FaultKind.InvalidInput, $"The slot '{text}' is no time; {SlotText.Allowed}.", "Correct schedule.slots.", text));
}
