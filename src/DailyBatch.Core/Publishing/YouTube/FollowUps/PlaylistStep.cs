using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>Puts the video into the playlist of the settings, once: it looks first whether it is there. Needs the scope youtube or youtube.force-ssl.</summary>
internal static class PlaylistStep
{
    private const string VideoKind = "youtube#video";

    /// <summary>Looks, then puts; looks again before it puts again, because an answer may have been lost.</summary>
    public static async Task<StepEnd> RunAsync(StepContext context, CancellationToken token)
    {
        var (_, refused) = await context.Link.TryAsync(t => PutAsync(context, t), retryNotFound: true, token).ConfigureAwait(false);
        return StepEnd.Of(refused);
    }

    private static async Task<bool> PutAsync(StepContext context, CancellationToken token)
    {
        var playlist = context.Settings.Publishing.PlaylistId!;
        var look = context.Link.Service.PlaylistItems.List("id");
        (look.PlaylistId, look.VideoId) = (playlist, context.VideoId);
        if ((await look.ExecuteAsync(token).ConfigureAwait(false)).Items is { Count: > 0 }) return true;

        var item = new PlaylistItem { Snippet = new() { PlaylistId = playlist, ResourceId = new() { Kind = VideoKind, VideoId = context.VideoId } } };
        await context.Link.Service.PlaylistItems.Insert(item, "snippet").ExecuteAsync(token).ConfigureAwait(false);
        return true;
    }
}
