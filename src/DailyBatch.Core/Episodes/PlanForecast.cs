using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes;

/// <summary>What the planner expects of a video in its first 24 hours, in views.</summary>
/// <param name="MedianViews">As many such videos get more as get fewer.</param>
/// <param name="MeanViews">Their average, which hits pull up.</param>
/// <param name="LowViews">Lower end of the 80 % interval of one video.</param>
/// <param name="HighViews">Upper end of it.</param>
/// <param name="AverageLow">Lower end of the 80 % range of <paramref name="MedianViews"/>: how sure the planner is of it, without the luck of a single video.</param>
/// <param name="AverageHigh">Upper end of it.</param>
/// <param name="LiftPercent">How much better than the channel's average of the last sixty measured videos, in percent.</param>
public sealed record PlanForecast(
    double MedianViews, double MeanViews, double LowViews, double HighViews, double AverageLow, double AverageHigh, double LiftPercent)
{
    /// <summary>Whether the views are those that stay beyond the start, and not all that are counted in public.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OfEngagedViews { get; init; }
}
