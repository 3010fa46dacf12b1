using DailyBatch.Core.Episodes;
using DailyBatch.Core.Scheduling;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube;

/// <summary>The slot of a video that was found: what YouTube says counts, not what was meant.</summary>
internal static class FoundSlot
{
    /// <summary>The slot that was meant, moved to where the video stands.</summary>
    public static EpisodePublication Of(Video video, EpisodePublication meant)
    {
        if (video.Status?.PublishAtDateTimeOffset is { } planned) return planned == meant.PlannedAt ? meant : At(planned, meant);

        // It is public, or has no time: where no slot is known either, its age is all that there is.
        return meant.PlannedAt == DateTimeOffset.UnixEpoch && video.Snippet?.PublishedAtDateTimeOffset is { } published ? At(published, meant) : meant;
    }

    /// <summary>A slot that nobody knows: the journal was damaged, and the episode holds none.</summary>
    public static EpisodePublication Unknown(string timeZone) => new()
    {
        SlotDate = DateOnly.FromDateTime(DateTime.UnixEpoch),
        SlotTime = TimeOnly.MinValue,
        TimeZone = timeZone,
        PlannedAt = DateTimeOffset.UnixEpoch,
        Publisher = "youtube",
    };

    private static EpisodePublication At(DateTimeOffset instant, EpisodePublication meant)
    {
        var local = LocalTimeResolver.LocalAt(instant, meant.TimeZone);
        return meant with { SlotDate = DateOnly.FromDateTime(local.DateTime), SlotTime = TimeOnly.FromDateTime(local.DateTime), PlannedAt = local };
    }
}
