namespace DailyBatch.Core.Episodes;

/// <summary>
/// What YouTube Analytics has reported of a video's whole life up to a moment. Reports are two to three days late, so they tell of the days before.
/// Unknown is null, never zero.
/// </summary>
/// <param name="Views">Views of the report: the same days as the figures beside them, and not the public count of the moment.</param>
/// <param name="EngagedViews">Those of them that stayed beyond the start.</param>
/// <param name="AverageViewDuration">Mean time watched.</param>
/// <param name="AverageViewPercent">Mean share watched in percent: retention. Can exceed 100, because videos are seen again.</param>
/// <param name="TakenAt">When it was asked for.</param>
public sealed record LifetimeMeasures(long? Views, long? EngagedViews, TimeSpan? AverageViewDuration, double? AverageViewPercent, DateTimeOffset TakenAt)
{
    /// <summary>The share of views that stayed, 0 to 1; null while it is not known.</summary>
    public double? EngagedShare => Views > 0 && EngagedViews is { } engaged ? Math.Min(1, (double)engaged / Views.Value) : null;

    /// <summary>Whether it holds nothing.</summary>
    internal bool IsEmpty => (Views, EngagedViews, AverageViewDuration, AverageViewPercent) is (null, null, null, null);

    /// <summary>Whether each figure that another one holds is in it too.</summary>
    internal bool LacksNothingOf(LifetimeMeasures other) =>
        (Views is not null || other.Views is null)
        && (EngagedViews is not null || other.EngagedViews is null)
        && (AverageViewDuration is not null || other.AverageViewDuration is null)
        && (AverageViewPercent is not null || other.AverageViewPercent is null);
}
