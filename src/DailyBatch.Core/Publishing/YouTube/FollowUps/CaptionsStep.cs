using DailyBatch.Core.Publishing.YouTube.Calls;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>Puts the subtitles beside the video. Needs the scope youtube.force-ssl.</summary>
internal static class CaptionsStep
{
    // What YouTube says when a step that was done is done again.
    private const string Exists = "captionExists";

    /// <summary>Missing subtitles are a warning.</summary>
    public static async Task<StepEnd> RunAsync(StepContext context, CancellationToken token)
    {
        var file = new FileInfo(context.Episode.Video!.CaptionsPath);
        if (!file.Exists) return new(["The subtitles' file is not there any more, so that YouTube has none."]);
        var (_, refused) = await context.Link.TryAsync(t => SendAsync(context, file, t), retryNotFound: true, token).ConfigureAwait(false);
        return refused?.Reason == Exists ? StepEnd.Done : StepEnd.Of(refused);
    }

    private static async Task<bool> SendAsync(StepContext context, FileInfo file, CancellationToken token)
    {
        await using var stream = file.OpenRead();
        var track = new Caption { Snippet = new() { VideoId = context.VideoId, Language = context.Settings.Channel.Language, Name = "", IsDraft = false } };
        return await SmallUpload.SendAsync(context.Link.Service.Captions.Insert(track, "snippet", stream, "application/octet-stream"), token).ConfigureAwait(false);
    }
}
