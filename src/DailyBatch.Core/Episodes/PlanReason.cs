namespace DailyBatch.Core.Episodes;

/// <summary>Why a video was planned.</summary>
/// <param name="Mode"><c>exploit</c> for the best that was allowed, <c>explore</c> for one that is tried to learn more, <c>proportional</c> for the audited sampler, <c>mix</c> for the plain rotation, <c>given</c> for a user's own topic, <c>legacy</c> for old files.</param>
/// <param name="Sentence">One sentence for people.</param>
public sealed record PlanReason(string Mode, string Sentence)
{
    /// <summary>What is expected of it; null where nothing was learned from figures.</summary>
    public PlanForecast? Forecast { get; init; }

    /// <summary>What it gives up in expected views against the best that was still allowed, in percent; 0 for the best, null where nothing was learned.</summary>
    public double? GivesUpPercent { get; init; }

    /// <summary>Share of 200 re-drawn batches that hold its niche, pattern and emotion, from 0 to 1; null for what was not drawn. Logged, so that other planners can be judged by what this one did.</summary>
    public double? Propensity { get; init; }

    /// <summary>What it rests on; null where nothing was learned.</summary>
    public PlanEvidence? Evidence { get; init; }

    /// <summary>The three things that matter most for it, the strongest first; null where nothing was learned.</summary>
    public IReadOnlyList<PlanDriver>? Drivers { get; init; }

    /// <summary>Limits and wishes without which another video would have been taken; null for none.</summary>
    public IReadOnlyList<string>? Constraints { get; init; }

    /// <summary>The day on which it was believed: the planned date; null where nothing was learned.</summary>
    public DateOnly? ModelDate { get; init; }

    /// <summary>Measured videos that were learned from; null where nothing was learned.</summary>
    public int? RowsUsed { get; init; }

    /// <summary>Standard deviation of single videos around what is expected, on the log scale; null where nothing was learned.</summary>
    public double? Sigma { get; init; }

    /// <summary>What took this place in the plan's revision before, and why it changed; null in a first plan.</summary>
    public string? Change { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Change is null ? Sentence : $"{Sentence} {Change}";
}
