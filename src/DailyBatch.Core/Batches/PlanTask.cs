using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Batches;

/// <summary>New videos that are to be planned for places of a batch.</summary>
/// <param name="Record">The batch so far; its videos stay.</param>
/// <param name="Before">Places that are taken by others before the new ones.</param>
/// <param name="Count">How many.</param>
/// <param name="Slots">The slots that are free, earliest first.</param>
/// <param name="Niche">Only this niche; null for all.</param>
/// <param name="Strategy">How they are chosen.</param>
/// <param name="Revision">The plan's revision.</param>
internal sealed record PlanTask(
    BatchRecord Record, int Before, int Count, IReadOnlyList<PostingSlot> Slots, string? Niche, PlanStrategy Strategy, int Revision)
{
    /// <summary>Whether nobody will look at it: what costs time and is only logged may be left out.</summary>
    public bool IsTrial { get; init; }
}
