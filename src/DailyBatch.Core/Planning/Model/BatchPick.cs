namespace DailyBatch.Core.Planning.Model;

/// <summary>One chosen video.</summary>
/// <param name="Candidate">What was chosen.</param>
/// <param name="ChangedBy">What kept the draw from the one that it liked best of all; <see cref="BatchLimit.None"/> when it was taken.</param>
internal sealed record BatchPick(Candidate Candidate, BatchLimit ChangedBy);
