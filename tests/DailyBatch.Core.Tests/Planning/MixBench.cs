using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Tests.Planning;

/// <summary>Requests for tests: the built-in words, five videos on Sunday 23 November 2025.</summary>
internal static class MixBench
{
    public static readonly DateOnly Sunday = new(2025, 11, 23);

    public static MixRequest Request(DateOnly? date = null, int count = 5) => new()
    {
        Channel = "Tea & Verdicts",
        Date = date ?? Sunday,
        Count = count,
        Niches = PlannerWords.Niches,
        Styles = PlannerWords.Styles,
        Patterns = PlannerWords.Patterns,
        Emotions = PlannerWords.Emotions,
    };

    /// <summary>Days planned one after the other, each knowing those before it.</summary>
    public static IReadOnlyList<PlannedVideo[]> DaysWithHistory(int days, int count = 5)
    {
        var history = new List<PastVideo>();
        var plans = new List<PlannedVideo[]>();
        for (var day = 0; day < days; day++)
        {
            plans.Add([.. MixPlanner.Plan(Request(Sunday.AddDays(day), count) with { History = [.. history] })]);
            history.AddRange(plans[^1].Select(PastVideo.Of));
        }

        return plans;
    }

    /// <summary>Days planned without knowing of each other.</summary>
    public static IReadOnlyList<PlannedVideo[]> DaysWithoutHistory(int days, int count = 5) =>
        [.. Enumerable.Range(0, days).Select(day => MixPlanner.Plan(Request(Sunday.AddDays(day), count)).ToArray())];

    public static IReadOnlyList<PostingSlot> Slots(params int[] hours) =>
        [.. hours.Select(h => new PostingSlot(Sunday, new(h, 0), "Europe/London", new(2025, 11, 23, h, 0, 0, TimeSpan.Zero), SlotStatus.Free, null))];

    public static Combination Made(PlannedVideo video) => PastVideo.Of(video).Combination;

    /// <summary>The difference between the most and the least used of some words.</summary>
    public static int Spread(IReadOnlyList<string> words, IEnumerable<string> used)
    {
        var counts = words.GroupJoin(used, w => w, u => u, (_, group) => group.Count()).ToArray();
        return counts.Max() - counts.Min();
    }
}
