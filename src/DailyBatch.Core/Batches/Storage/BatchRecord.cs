using System.Text.Json.Serialization;

namespace DailyBatch.Core.Batches.Storage;

/// <summary>The stored batch of a date: what was planned and which episode took which place.</summary>
/// <param name="Date">The date in the channel's zone.</param>
/// <param name="TimeZone">The zone when it was planned.</param>
/// <param name="Videos">The places in their order.</param>
internal sealed record BatchRecord(DateOnly Date, string TimeZone, IReadOnlyList<BatchEntry> Videos)
{
    /// <summary>How its plan was made; null in files of earlier versions.</summary>
    public PlanStamp? Made { get; init; }

    /// <summary>Whether it was only looked at so far: nothing was made of it, and no run has taken it up.</summary>
    [JsonIgnore]
    public bool IsOnlyPlan => Made is { IsOnlyPlan: true };

    /// <summary>The entry of an episode; null when it is not in this batch.</summary>
    public BatchEntry? Find(string episodeId) => Videos.FirstOrDefault(v => v.EpisodeId == episodeId);

    /// <summary>The record with one more place, of which something is made.</summary>
    public BatchRecord With(BatchEntry entry) => TakenUp() with { Videos = [.. Videos, entry] };

    /// <summary>The record once something is made of it.</summary>
    public BatchRecord TakenUp() => this with { Made = Made is null ? null : Made with { IsOnlyPlan = false } };
}
