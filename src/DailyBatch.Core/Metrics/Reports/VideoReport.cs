using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>What a report tells of one video. A figure that is not in it is null.</summary>
/// <param name="VideoId">The video.</param>
/// <param name="Views">Views of the days that the report covers.</param>
/// <param name="EngagedViews">Those of them that stayed beyond the start.</param>
/// <param name="AverageViewDuration">Mean time watched.</param>
/// <param name="AverageViewPercent">Mean share watched in percent; can exceed 100.</param>
internal sealed record VideoReport(string VideoId, long? Views, long? EngagedViews, TimeSpan? AverageViewDuration, double? AverageViewPercent)
{
    /// <summary>The figures as an episode holds them.</summary>
    /// <param name="now">When they were asked for.</param>
    public LifetimeMeasures AsOf(DateTimeOffset now) => new(Views, EngagedViews, AverageViewDuration, AverageViewPercent, now);
}
