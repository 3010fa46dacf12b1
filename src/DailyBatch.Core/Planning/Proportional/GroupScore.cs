namespace DailyBatch.Core.Planning.Proportional;

/// <summary>The audited system's score of a video: how far its views come towards 100,000, and how many of its viewers like and comment.</summary>
internal static class GroupScore
{
    /// <summary>How many of the newest episodes it looks at.</summary>
    public const int MostEpisodes = 100;

    private const double FullViews = 100_000;
    private const double RateWeight = .1;

    /// <summary>The score; a video that nobody saw has 0.</summary>
    public static double Of(double views, double likes, double comments) =>
        views <= 0 ? 0 : Math.Min(views / FullViews, 1) + RateWeight * likes / views + RateWeight * comments / views;
}
