using System.Globalization;
using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches;

/// <summary>Says what a new revision of a plan changed, and why.</summary>
/// <param name="before">The revision before; null when it was not stored.</param>
/// <param name="after">The new one.</param>
internal sealed class PlanChanges(PlanStamp? before, PlanStamp after)
{
    /// <summary>The new entries with what stood in their places.</summary>
    public IReadOnlyList<BatchEntry> Say(IReadOnlyList<BatchEntry> old, IReadOnlyList<BatchEntry> entries)
    {
        var left = old.Select(e => e.Plan).OfType<PlannedVideo>().OrderBy(p => p.SuggestedSlot).ToList();
        return [.. entries.Select((entry, i) => entry.Plan is { } plan ? entry with { Plan = With(plan, left.ElementAtOrDefault(i)) } : entry)];
    }

    private PlannedVideo With(PlannedVideo plan, PlannedVideo? old) => plan with { Reason = plan.Reason with { Change = $"Revision {Text(after.Revision)}: {What(plan, old)}." } };

    private string What(PlannedVideo plan, PlannedVideo? old)
    {
        if (old is null) return "this place is new";
        var (was, now) = (Describe(old), Describe(plan));
        return was == now ? $"the same as before; {Why()}" : $"was {was}; {Why()}";
    }

    private string Why()
    {
        if (before is null || before.Measured == after.Measured && before.SettingsVersion == after.SettingsVersion && before.Strategy == after.Strategy)
            return "drawn anew, nothing else has changed";
        if (before.SettingsVersion != after.SettingsVersion) return "the settings have changed";
        if (before.Strategy != after.Strategy) return $"planned by {after.Strategy} instead of {before.Strategy}";
        var more = after.Measured - before.Measured;
        return more > 0 ? $"{Text(more)} more {(more == 1 ? "video has" : "videos have")} been measured since" : $"{Text(-more)} measured {(more == -1 ? "video is" : "videos are")} no longer known";
    }

    private static string Describe(PlannedVideo plan) => string.Create(
        CultureInfo.InvariantCulture,
        $"{plan.Niche.Replace('_', ' ')} / pattern {plan.Pattern} / {plan.PrimaryEmotion} at {plan.SuggestedSlot:HH:mm}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
