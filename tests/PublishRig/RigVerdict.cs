using DailyBatch.Core.Episodes;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.PublishRig;

/// <summary>Whether what YouTube has is what it should have: one video, these bytes, this instant, and nobody saw it before.</summary>
internal static class RigVerdict
{
    private static readonly int[] SlotHours = [11, 14, 18, 20, 22];

    public static async Task<RigOutcome> OfAsync(RigCase played, int runs, bool ownerAsked, CancellationToken token)
    {
        var episode = await RigRun.EpisodeAsync(RigRun.Open(played.Order, played.Clock), played.Order.EpisodeId, token);
        var videos = RigPlayer.Own(played);
        var early = videos.Count(v => v.Standing.PublicFrom is { } from && (v.Standing.PublishAt != from || v.MadeAt >= from));
        return new(played.Schedule, videos.Count, early, ownerAsked, runs, [.. Problems(played, episode, videos), .. early > 0 ? new[] { "It was public before its slot." } : []]);
    }

    private static IEnumerable<string> Problems(RigCase played, Episode episode, IReadOnlyList<FakeVideo> videos)
    {
        if (played.Server.Videos.Count != 1 || videos is not [{ } video])
        {
            yield return $"YouTube has {played.Server.Videos.Count} videos, {videos.Count} of them with the marker.";
            yield break;
        }

        if (video.Sha256 != played.Files.Sha256 || video.Length != played.Files.Length) yield return "YouTube has other bytes.";
        if (video.Standing.AskedPrivacy != "private") yield return $"It was uploaded as {video.Standing.AskedPrivacy ?? "nothing"}.";
        if (episode.Publication is not { UploadedAt: not null } publication)
        {
            yield return "The episode does not know that it is uploaded.";
            yield break;
        }

        if (publication.VideoId != video.Id) yield return $"The episode names the video {publication.VideoId}, but it is {video.Id}.";
        if (publication.PlannedAt != video.Standing.PublishAt) yield return $"The episode's slot is {publication.PlannedAt:O}, but YouTube publishes at {video.Standing.PublishAt:O}.";
        if (!SlotHours.Contains(publication.PlannedAt.Hour) || publication.PlannedAt.Minute != 0) yield return $"{publication.PlannedAt:O} is no slot.";
        if (episode.Failure is not null) yield return $"A failure was left: {episode.Failure.Message}";
        if (video.Thumbnails.IsEmpty) yield return "It has no thumbnail.";
        if (video.Captions.IsEmpty) yield return "It has no subtitles.";
        if (played.Server.PlaylistPlaces is not [(RigRun.Playlist, _)]) yield return $"It stands {played.Server.PlaylistPlaces.Count} times in the playlist.";
    }
}
