using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches;

/// <summary>Which stored episodes are wanted; newest first.</summary>
/// <param name="Ids">These; null for all.</param>
/// <param name="Date">Of the batch of this date; null for all.</param>
/// <param name="State">In this state; null for all.</param>
/// <param name="Failed">Only those whose last step failed.</param>
/// <param name="First">At most so many; null for all.</param>
public sealed record EpisodeQuery(
    IReadOnlyList<string>? Ids = null,
    DateOnly? Date = null,
    EpisodeState? State = null,
    bool Failed = false,
    int? First = null);
