namespace DailyBatch.Core.Settings;

/// <summary>The zone exists; slot times can be read and are not doubled; weekdays have English names.</summary>
internal sealed class ScheduleRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    private const string ZoneName = "schedule.timeZone";
    private const string SlotsName = "schedule.slots";
    private const string WeekdaysName = "schedule.weekdays";

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
        [.. Zone(settings.Schedule.TimeZone), .. Slots(SlotsName, settings.Schedule.Slots), .. Weekdays(settings.Schedule.Weekdays)];

    private static IEnumerable<SettingProblem> Zone(string id) =>
        id.Length == 0 || ZoneNames.Exists(id) ? [] : [SettingProblem.Value(ZoneName, id, ZoneNames.Hint(id))];

    private static IEnumerable<SettingProblem> Weekdays(Dictionary<string, string[]> weekdays) => weekdays.SelectMany(day =>
        Enum.GetNames<DayOfWeek>().Contains(day.Key)
            ? Slots($"{WeekdaysName}.{SettingNames.Camel(day.Key)}", day.Value)
            : [SettingProblem.Item(WeekdaysName, day.Key, WeekdayHint(day.Key))]);

    private static IEnumerable<SettingProblem> Slots(string name, IReadOnlyList<string> texts)
    {
        var wrong = texts.Where(t => SlotText.Read(t) is null).Select(t => SettingProblem.Item(name, t, SlotText.Allowed));
        return wrong.Concat(Twice(name, texts.Select(SlotText.Read).OfType<TimeOnly>().Select(SlotText.Of)));
    }

    private static string WeekdayHint(string typed) => NearestWord.Of(typed, Enum.GetNames<DayOfWeek>()) is [var near]
        ? $"did you mean {SettingNames.Camel(near)}?"
        : "allowed are the English names from monday to sunday";
}
