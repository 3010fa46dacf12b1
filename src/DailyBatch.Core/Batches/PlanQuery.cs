using DailyBatch.Core.Planning;

namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DayPlanner"/> is asked for.</summary>
/// <param name="Date">The date; null for the next one with a free slot.</param>
/// <param name="Count">How many videos; null for those of the stored batch, else the settings' daily count.</param>
/// <param name="Niche">Only this niche for new ones; null for all.</param>
internal sealed record PlanQuery(DateOnly? Date, int? Count, string? Niche = null)
{
    /// <summary>Whether unfinished episodes of the days before may take places.</summary>
    public bool TakeLeftovers { get; init; }

    /// <summary>How new ones are chosen; null for the settings'.</summary>
    public PlanStrategy? Strategy { get; init; }

    /// <summary>Whether what nothing was made of is planned again.</summary>
    public bool Replan { get; init; }

    /// <summary>Whether the plan is only to be seen to be possible; it is made again at once.</summary>
    public bool IsTrial { get; init; }
}
