namespace DailyBatch.Core.Metrics.Import;

/// <summary>Figures from a file.</summary>
/// <param name="Path">A CSV file of YouTube Studio, a JSON file of the audited system, or a folder of such files; absolute.</param>
/// <param name="TakenAt">When the counts of a CSV file were so; null for the file's own time.</param>
/// <param name="First24Hours">Whether a CSV file holds the figures of each video's first 24 hours, and not counts up to a moment.</param>
public sealed record ImportOrder(string Path, DateTimeOffset? TakenAt = null, bool First24Hours = false);
