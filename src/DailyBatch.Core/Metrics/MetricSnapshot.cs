namespace DailyBatch.Core.Metrics;

/// <summary>The counts of a video at one moment. A count that is hidden or was not given is null.</summary>
/// <param name="EpisodeId">The episode.</param>
/// <param name="VideoId">The video.</param>
/// <param name="TakenAt">The moment.</param>
/// <param name="Views">Views so far.</param>
/// <param name="Likes">Likes so far.</param>
/// <param name="Comments">Comments so far.</param>
internal sealed record MetricSnapshot(string EpisodeId, string? VideoId, DateTimeOffset TakenAt, long? Views, long? Likes, long? Comments);
