using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches.Storage;

/// <summary>One place of a stored batch.</summary>
/// <param name="EpisodeId">The episode of this place.</param>
/// <param name="Slot">The slot that is meant for it; null when none was free.</param>
/// <param name="ToBePublished">Whether a run was asked to publish it: only then may a later day take it up again.</param>
/// <param name="Plan">What was planned; null when an unfinished episode of an earlier day took the place.</param>
internal sealed record BatchEntry(string EpisodeId, DateTimeOffset? Slot, bool ToBePublished, PlannedVideo? Plan);
