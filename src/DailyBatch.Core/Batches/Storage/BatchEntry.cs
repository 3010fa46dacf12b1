using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches.Storage;

/// <summary>One place of a stored batch.</summary>
/// <param name="EpisodeId">The episode that was made of the plan.</param>
/// <param name="Plan">What was planned; null when an unfinished episode of an earlier day took the place.</param>
/// <param name="ToBePublished">Whether a run was asked to publish it: only then may a later run take it up again.</param>
internal sealed record BatchEntry(string EpisodeId, PlannedVideo? Plan, bool ToBePublished);
