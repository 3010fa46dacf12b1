namespace PlannerWorlds;

/// <summary>What a policy got in a world, and how it planned.</summary>
/// <param name="Utility">Expected utility over all days.</param>
/// <param name="Covered">Videos whose utility lay in their 80 % interval.</param>
/// <param name="Videos">Videos with an interval.</param>
/// <param name="EarlyExplore">Share of exploring among the videos of days 0 to 9.</param>
/// <param name="LateExplore">That from day 90 on.</param>
/// <param name="Breaches">Videos that broke a slot, a kind or a cap.</param>
internal sealed record Life(double Utility, int Covered, int Videos, double EarlyExplore, double LateExplore, int Breaches);
