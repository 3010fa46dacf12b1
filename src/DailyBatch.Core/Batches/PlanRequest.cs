using DailyBatch.Core.Planning;

namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DailyBatchApp.PlanAsync"/> is asked for.</summary>
/// <param name="Date">The date in the channel's zone; null for the next date, from today on, that has a free slot for each video.</param>
/// <param name="Count">Number of videos; null for the settings' daily count.</param>
/// <param name="Niche">Only this niche; null for all. Such a plan is not stored.</param>
public sealed record PlanRequest(DateOnly? Date = null, int? Count = null, string? Niche = null)
{
    /// <summary>How videos are chosen that are not planned yet; null for the settings'.</summary>
    public PlanStrategy? Strategy { get; init; }

    /// <summary>How many dates are planned, one after the other, from the first on (1 to 31).</summary>
    public int Days { get; init; } = 1;

    /// <summary>Plan again what nothing was made of yet; the new plan is stored as the date's next revision and says what changed.</summary>
    public bool Replan { get; init; }
}
