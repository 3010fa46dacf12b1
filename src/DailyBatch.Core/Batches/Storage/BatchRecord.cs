namespace DailyBatch.Core.Batches.Storage;

/// <summary>The stored batch of a date: what was planned and which episode took which place.</summary>
/// <param name="Date">The date in the channel's zone.</param>
/// <param name="TimeZone">The zone when it was planned.</param>
/// <param name="Videos">The places in their order.</param>
internal sealed record BatchRecord(DateOnly Date, string TimeZone, IReadOnlyList<BatchEntry> Videos)
{
    /// <summary>The entry of an episode; null when it is not in this batch.</summary>
    public BatchEntry? Find(string episodeId) => Videos.FirstOrDefault(v => v.EpisodeId == episodeId);

    /// <summary>The record with one more place.</summary>
    public BatchRecord With(BatchEntry entry) => this with { Videos = [.. Videos, entry] };
}
