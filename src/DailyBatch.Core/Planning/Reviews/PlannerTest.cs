namespace DailyBatch.Core.Planning.Reviews;

/// <summary>How the planner would have done on the workspace's own history. Each day is forecast from what could be known two days before.</summary>
public sealed record PlannerTest
{
    /// <summary>First day that was forecast; null when the history is too short.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Measured videos that were forecast.</summary>
    public required int Videos { get; init; }

    /// <summary>Share of them inside their 80 % interval, from 0 to 1; .75 to .85 is good. Null when nothing was forecast.</summary>
    public double? Coverage { get; init; }

    /// <summary>Mean log density of what happened under the forecasts; larger is better.</summary>
    public double? LogScore { get; init; }

    /// <summary>The same for a planner that knows only the channel's average and spread. The difference is what the effects are worth.</summary>
    public double? PlainLogScore { get; init; }

    /// <summary>Videos with a logged propensity; the two estimates below rest on them.</summary>
    public int LoggedVideos { get; init; }

    /// <summary>What exploring has cost against always taking what looked best, in percent of views, estimated from logged propensities; null when none were logged.</summary>
    public double? RegretPercent { get; init; }

    /// <summary>What the plans have brought above an even mix, in percent of views, estimated from logged propensities; null when none were logged.</summary>
    public double? LiftOverMixPercent { get; init; }

    /// <summary>What shadow plans of the model would have brought above shadow plans of the mix on the same days, in percent of views, judged by what is believed today.</summary>
    public double? ShadowLiftPercent { get; init; }

    /// <summary>Days on which both made a shadow plan.</summary>
    public int ShadowDays { get; init; }
}
