using System.Globalization;

namespace DailyBatch.Core.Settings;

/// <summary>Wishes name niches of the settings, weekdays have English names, and dates are dates.</summary>
internal sealed class PlannerWishRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    private const string NeverName = "planner.never";
    private const string ChangesName = "planner.viewCountChanges";

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings)
    {
        var planner = settings.Planner;
        return
        [
            .. Niches("planner.always", planner.Always, planner.Niches),
            .. planner.Never.SelectMany(day => Day(day.Key, day.Value, planner.Niches)),
            .. Twice("planner.topics", planner.Topics),
            .. planner.ViewCountChanges.Where(text => ReadDate(text) is null).Select(text => SettingProblem.Item(ChangesName, text, "allowed are dates such as 2026-08-24")),
        ];
    }

    /// <summary>Reads a date of the settings; null for what is none.</summary>
    public static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static IEnumerable<SettingProblem> Day(string day, string[] never, string[] niches)
    {
        if (!Enum.GetNames<DayOfWeek>().Contains(day, StringComparer.OrdinalIgnoreCase))
            return [SettingProblem.Item(NeverName, day, "allowed are the English names from monday to sunday")];
        var name = $"{NeverName}.{SettingNames.Camel(day)}";
        return niches.Except(never).Any()
            ? Niches(name, never, niches)
            : [new SettingProblem(name, "forbids every niche; leave one, or give the day no slots in schedule.weekdays")];
    }

    private static IEnumerable<SettingProblem> Niches(string name, string[] given, string[] known) => given
        .Where(niche => !known.Contains(niche))
        .Select(niche => SettingProblem.Item(name, niche, $"allowed are the niches of planner.niches: {string.Join(", ", known)}"))
        .Concat(Twice(name, given));
}
