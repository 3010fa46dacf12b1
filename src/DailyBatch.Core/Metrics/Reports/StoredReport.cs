using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>A question for a report and what came of it, as it is kept. Figures are null where nothing was told.</summary>
/// <param name="EpisodeId">The episode.</param>
/// <param name="VideoId">The video.</param>
/// <param name="TakenAt">When it was asked.</param>
/// <param name="Views">Views of the report.</param>
/// <param name="EngagedViews">Those of them that stayed beyond the start.</param>
/// <param name="AvgViewDuration">Mean time watched, seconds.</param>
/// <param name="AvgViewPercent">Mean share watched in percent.</param>
internal sealed record StoredReport(
    string EpisodeId, string? VideoId, DateTimeOffset TakenAt, long? Views, long? EngagedViews, double? AvgViewDuration, double? AvgViewPercent)
{
    /// <summary>What came of a question.</summary>
    /// <param name="episode">The episode that was asked for.</param>
    /// <param name="report">Its row; null when it had none.</param>
    /// <param name="now">When that was.</param>
    public static StoredReport Of(Episode episode, VideoReport? report, DateTimeOffset now) => new(
        episode.Id, episode.Publication!.VideoId, now, report?.Views, report?.EngagedViews, report?.AverageViewDuration?.TotalSeconds, report?.AverageViewPercent);
}
