namespace DailyBatch.Core.Planning.Reviews;

/// <summary>One effect that the planner believes in.</summary>
/// <param name="Kind">What it is about, for instance <c>Niche</c> or <c>NicheEmotion</c>.</param>
/// <param name="Name">The word or the pair, for instance <c>workplace drama x rage</c>.</param>
/// <param name="Percent">What it changes in views, in percent: single words against the average of their category, pairs beyond what their words do.</param>
/// <param name="LowPercent">Lower end of the 80 % range.</param>
/// <param name="HighPercent">Upper end of it.</param>
/// <param name="Videos">Measured videos that it was learned from.</param>
public sealed record PlannerEffect(string Kind, string Name, double Percent, double LowPercent, double HighPercent, int Videos);
