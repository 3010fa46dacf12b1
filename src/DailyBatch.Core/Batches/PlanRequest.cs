namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DailyBatchApp.PlanAsync"/> is asked for.</summary>
/// <param name="Date">The date in the channel's zone; null for the next date, from today on, that has a free slot for each video.</param>
/// <param name="Count">Number of videos; null for the settings' daily count.</param>
/// <param name="Niche">Only this niche; null for all.</param>
public sealed record PlanRequest(DateOnly? Date = null, int? Count = null, string? Niche = null);
