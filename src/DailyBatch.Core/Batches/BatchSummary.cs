using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>How a day's run ended.</summary>
/// <param name="Date">The date of the batch.</param>
/// <param name="TimeZone">The IANA zone of its slots.</param>
/// <param name="Episodes">All episodes of the batch in their places, as they stand now.</param>
/// <param name="Made">Ids of those that this run brought forward to its end.</param>
/// <param name="AlreadyDone">Ids of those that had nothing left to do.</param>
/// <param name="Failures">What failed in this run.</param>
/// <param name="Elapsed">How long the run took.</param>
/// <param name="Folder">Where the results lie: the outbox or the videos of the date; null after a dry run.</param>
public sealed record BatchSummary(
    DateOnly Date,
    string TimeZone,
    IReadOnlyList<Episode> Episodes,
    IReadOnlyList<string> Made,
    IReadOnlyList<string> AlreadyDone,
    IReadOnlyList<Fault> Failures,
    TimeSpan Elapsed,
    string? Folder)
{
    /// <summary>Whether every episode of the batch got as far as this run was asked to bring it.</summary>
    public bool Succeeded => Failures.Count == 0;
}
