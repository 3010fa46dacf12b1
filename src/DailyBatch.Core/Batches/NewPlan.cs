using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Planning.Learning;

namespace DailyBatch.Core.Batches;

/// <summary>New places of a batch.</summary>
/// <param name="Entries">The places.</param>
/// <param name="Stamp">How they were planned.</param>
/// <param name="Counts">What became of the history that was learned from.</param>
internal sealed record NewPlan(IReadOnlyList<BatchEntry> Entries, PlanStamp Stamp, HistoryCounts Counts);
