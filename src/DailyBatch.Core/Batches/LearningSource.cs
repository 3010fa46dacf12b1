using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Learning;

namespace DailyBatch.Core.Batches;

/// <summary>What the planner of a workspace learns from: its episodes, and the plans that are no episodes yet.</summary>
internal sealed class LearningSource(AppServices services)
{
    private const int DaysAround = 7;

    /// <summary>What is known when a date is planned.</summary>
    public async Task<LearningData> OfAsync(DateOnly date, CancellationToken token)
    {
        var history = await services.History.PastAsync(services.Workspace.PlanHistory, token).ConfigureAwait(false);
        var ids = history.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var waiting = await WaitingAsync(date, token).ConfigureAwait(false);
        return LearningData.Of(history, services.Settings, date, services.Clock.GetUtcNow(), waiting.Count(w => !ids.Contains(w.EpisodeId)));
    }

    /// <summary>Plans of the days before a date, of which there may be no episodes yet.</summary>
    public async Task<IReadOnlyList<PlannedVideo>> PlansBeforeAsync(DateOnly date, CancellationToken token) =>
        [.. (await WaitingAsync(date, token).ConfigureAwait(false)).Select(e => e.Plan!)];

    private async Task<IReadOnlyList<BatchEntry>> WaitingAsync(DateOnly date, CancellationToken token)
    {
        var found = new List<BatchEntry>();
        for (var day = date.AddDays(-DaysAround); day < date; day = day.AddDays(1))
        {
            var record = await services.Batches.FindAsync(day, token).ConfigureAwait(false);
            found.AddRange((record?.Videos ?? []).Where(v => v.Plan is not null && day >= services.Calendar.Today));
        }

        return found;
    }
}
