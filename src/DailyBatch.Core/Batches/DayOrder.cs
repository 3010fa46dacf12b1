namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DailyBatchApp.RunDayAsync"/> is asked for.</summary>
/// <param name="Date">The date in the channel's zone; null for today.</param>
/// <param name="Count">Number of videos; null for the settings' daily count.</param>
/// <param name="Preview">Everything but publishing.</param>
/// <param name="DryRun">Plan and stories only.</param>
public sealed record DayOrder(DateOnly? Date = null, int? Count = null, bool Preview = false, bool DryRun = false);
