namespace DailyBatch.Fakes.YouTube.Reports;

/// <summary>What Analytics tells of a video from its first day to another.</summary>
/// <param name="Views">Views of those days.</param>
/// <param name="EngagedViews">Those of them that stayed.</param>
/// <param name="AverageViewDuration">Seconds.</param>
/// <param name="AverageViewPercentage">Can exceed 100: who sees a video twice has seen 200 %.</param>
public sealed record VideoReport(long Views, long EngagedViews, long AverageViewDuration, double AverageViewPercentage);
