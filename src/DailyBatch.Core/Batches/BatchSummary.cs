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
/// <param name="Providers">Who wrote, spoke, drew and published, in one sentence.</param>
/// <param name="Folder">Where the results lie: the outbox or the videos of the date; null after a dry run.</param>
public sealed record BatchSummary(
    DateOnly Date,
    string TimeZone,
    IReadOnlyList<Episode> Episodes,
    IReadOnlyList<string> Made,
    IReadOnlyList<string> AlreadyDone,
    IReadOnlyList<Fault> Failures,
    TimeSpan Elapsed,
    string Providers,
    string? Folder)
{
    /// <summary>What all episodes of the batch have cost in US dollars; null when a price is not known, zero when no provider was paid.</summary>
    public decimal? CostUsd => Episodes.Aggregate((decimal?)0, (sum, episode) => sum + episode.CostUsd);

    /// <summary>Whether every episode of the batch got as far as this run was asked to bring it.</summary>
    public bool Succeeded => Failures.Count == 0;
}
