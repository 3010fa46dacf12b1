namespace DailyBatch.Core.Episodes;

/// <summary>What is known of a video at some ages after it became public. Unknown is null, never zero.</summary>
/// <param name="Views24h">Views after 24 hours.</param>
/// <param name="Likes24h">Likes.</param>
/// <param name="Comments24h">Comments.</param>
/// <param name="AverageViewDuration24h">Mean time watched.</param>
/// <param name="AverageViewPercent24h">Mean share watched in percent; can exceed 100.</param>
public sealed record EpisodeMeasures(
    long? Views24h,
    long? Likes24h,
    long? Comments24h,
    TimeSpan? AverageViewDuration24h,
    double? AverageViewPercent24h)
{
    /// <summary>The time between the two snapshots that the figures of 24 hours were interpolated from, or from the one reading to that age; null when they came from elsewhere.</summary>
    public TimeSpan? Gap24h { get; init; }

    /// <summary>Views of the first 24 hours that stayed beyond the start. Only tables of YouTube Studio tell them; see <see cref="Lifetime"/> for what reports tell.</summary>
    public long? EngagedViews24h { get; init; }

    /// <summary>Views after 72 hours.</summary>
    public long? Views72h { get; init; }

    /// <summary>Likes after 72 hours.</summary>
    public long? Likes72h { get; init; }

    /// <summary>Comments after 72 hours.</summary>
    public long? Comments72h { get; init; }

    /// <summary>As <see cref="Gap24h"/>, for 72 hours.</summary>
    public TimeSpan? Gap72h { get; init; }

    /// <summary>Views after 7 days.</summary>
    public long? Views7d { get; init; }

    /// <summary>Likes after 7 days.</summary>
    public long? Likes7d { get; init; }

    /// <summary>Comments after 7 days.</summary>
    public long? Comments7d { get; init; }

    /// <summary>As <see cref="Gap24h"/>, for 7 days.</summary>
    public TimeSpan? Gap7d { get; init; }

    /// <summary>Retention and engaged views of its whole life, as last reported; null while nothing was, for instance because the sign-in does not allow reports.</summary>
    public LifetimeMeasures? Lifetime { get; init; }
}
