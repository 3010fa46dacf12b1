using Microsoft.Extensions.Options;

namespace DailyBatch.Core.Settings;

/// <summary>
/// What follows when all sources are read: words in their usual spelling, and the built-in lists where a list is empty.
/// A list with a default of its own would grow: the binder adds to what is there.
/// </summary>
internal sealed class SettingsDefaults : IPostConfigureOptions<DailyBatchSettings>
{
    /// <inheritdoc/>
    public void PostConfigure(string? name, DailyBatchSettings options)
    {
        foreach (var setting in SettingCatalogue.All.Where(s => s.Words.Count > 0))
            setting.Set(options, Spelled((string)setting.ValueIn(options)!, setting.Words));

        options.Schedule.Slots = Filled(options.Schedule.Slots, ScheduleSettings.UsualSlots);
        options.Schedule.Weekdays = options.Schedule.Weekdays.ToDictionary(
            day => Spelled(day.Key, Enum.GetNames<DayOfWeek>()), day => day.Value, StringComparer.OrdinalIgnoreCase);

        var planner = options.Planner;
        planner.Never = new(planner.Never, StringComparer.OrdinalIgnoreCase);
        planner.Meanings = new(planner.Meanings, StringComparer.OrdinalIgnoreCase);
        planner.Niches = Filled(planner.Niches, PlannerWords.Niches);
        planner.Styles = Filled(Spelled(planner.Styles, PlannerWords.Styles), PlannerWords.Styles);
        planner.Patterns = Filled(Spelled(planner.Patterns, PlannerWords.Patterns), PlannerWords.Patterns);
        planner.Emotions = Filled(Spelled(planner.Emotions, PlannerWords.Emotions), PlannerWords.Emotions);
        planner.ViewCountChanges = Filled(planner.ViewCountChanges, PlannerSettings.UsualViewCountChanges);
    }

    private static string[] Filled(string[] given, IReadOnlyList<string> builtIn) => given.Length > 0 ? given : [.. builtIn];

    private static string[] Spelled(string[] given, IReadOnlyList<string> words) => [.. given.Select(word => Spelled(word, words))];

    private static string Spelled(string given, IReadOnlyList<string> words) =>
        words.FirstOrDefault(word => string.Equals(word, given, StringComparison.OrdinalIgnoreCase)) ?? given;
}
