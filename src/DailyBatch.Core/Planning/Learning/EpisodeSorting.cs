using DailyBatch.Core.Planning.History;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>Tells measured episodes from those that cannot be learned from, or not yet.</summary>
internal static class EpisodeSorting
{
    // Snapshots are taken for so long; what has no figures by then gets none.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(8);
    private static readonly TimeSpan Measured = TimeSpan.FromHours(24);

    /// <summary>Where an episode stands at an instant.</summary>
    public static EpisodeStanding Of(PastEpisode episode, DateTimeOffset now)
    {
        var age = now - (episode.At ?? (episode.Date is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : null));
        if (episode.IsGone) return EpisodeStanding.Gone;
        if (episode.HasFailed) return EpisodeStanding.Failed;
        if (episode.Views is not null && episode.Date is not null && (age >= Measured || !episode.IsPlanned)) return EpisodeStanding.Measured;
        return (episode.IsPlanned || episode.IsOut) && age < Patience ? EpisodeStanding.Pending : EpisodeStanding.Unmeasured;
    }
}
