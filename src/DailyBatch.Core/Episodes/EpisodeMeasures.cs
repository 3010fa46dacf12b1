namespace DailyBatch.Core.Episodes;

/// <summary>What is known of a video 24 hours after it became public. Unknown is null, never zero.</summary>
/// <param name="Views24h">Views.</param>
/// <param name="Likes24h">Likes.</param>
/// <param name="Comments24h">Comments.</param>
/// <param name="AverageViewDuration24h">Mean time watched.</param>
/// <param name="AverageViewPercent24h">Mean share watched in percent; can exceed 100.</param>
public sealed record EpisodeMeasures(
    long? Views24h,
    long? Likes24h,
    long? Comments24h,
    TimeSpan? AverageViewDuration24h,
    double? AverageViewPercent24h);
