using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>Puts the video into the playlist of the settings, once: it looks first whether it is there. Needs the scope youtube or youtube.force-ssl.</summary>
internal static class PlaylistStep
{
    private const string VideoKind = "youtube#video";

    /// <summary>Looks, then puts.</summary>
    public static async Task<StepEnd> RunAsync(StepContext context, CancellationToken token)
    {
        var playlist = context.Settings.Publishing.PlaylistId!;
        var look = context.Link.Service.PlaylistItems.List("id");
        (look.PlaylistId, look.VideoId) = (playlist, context.VideoId);
        var (there, refused) = await context.Link.TryAsync(look.ExecuteAsync, retryNotFound: false, token).ConfigureAwait(false);
        if (refused is not null) return StepEnd.Of(refused);
        if (there!.Items is { Count: > 0 }) return StepEnd.Done;

        var item = new PlaylistItem { Snippet = new() { PlaylistId = playlist, ResourceId = new() { Kind = VideoKind, VideoId = context.VideoId } } };
        (_, refused) = await context.Link.TryAsync(context.Link.Service.PlaylistItems.Insert(item, "snippet").ExecuteAsync, retryNotFound: true, token).ConfigureAwait(false);
        return StepEnd.Of(refused);
    }
}
