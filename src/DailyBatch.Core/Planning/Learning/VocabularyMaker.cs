using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>Collects the words of the settings and of a history.</summary>
internal static class VocabularyMaker
{
    /// <summary>The words that the model tells apart.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="measured">The measured episodes, in the settings' words.</param>
    /// <param name="date">The date that is to be planned.</param>
    public static Vocabulary Of(DailyBatchSettings settings, IReadOnlyList<PastEpisode> measured, DateOnly date) => new(
        new(settings.Planner.Niches, measured.Select(e => e.Niche)),
        new(settings.Planner.Patterns, measured.Select(e => e.Pattern)),
        new(settings.Planner.Emotions, measured.Select(e => e.Emotion)),
        new(Slots(settings.Schedule), measured.Select(e => e.Slot())),
        new(settings.Planner.Styles, measured.Select(e => e.Style)),
        new([Vocabulary.NoEmotion, .. settings.Planner.Emotions], measured.Select(e => e.Second())),
        Shifts(settings.Planner, measured, date));

    private static IEnumerable<string> Slots(ScheduleSettings schedule) => schedule.Slots.Concat(schedule.Weekdays.Values.SelectMany(times => times))
        .Select(SlotText.Read).OfType<TimeOnly>().Distinct().Order().Select(SlotText.Of);

    // A change before the first video or after the date starts nothing.
    private static int[] Shifts(PlannerSettings settings, IReadOnlyList<PastEpisode> measured, DateOnly date) =>
    [
        .. settings.ViewCountChanges.Select(PlannerWishRule.ReadDate).OfType<DateOnly>()
            .Where(change => measured.Count > 0 && change > measured[0].Date && change <= date)
            .Select(change => change.DayNumber)
            .Distinct()
            .Order(),
    ];
}
