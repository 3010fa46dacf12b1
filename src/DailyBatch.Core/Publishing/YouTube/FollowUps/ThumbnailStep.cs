using DailyBatch.Core.Publishing.YouTube.Calls;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>Sets the thumbnail.</summary>
internal static class ThumbnailStep
{
    // YouTube's limit since 2026-09-14.
    private const long MostBytes = 50L * 1024 * 1024;

    /// <summary>A picture that is missing or too large is a warning.</summary>
    public static async Task<StepEnd> RunAsync(StepContext context, CancellationToken token)
    {
        var file = new FileInfo(context.Episode.Video!.ThumbnailPath);
        if (!file.Exists) return new(["The thumbnail's file is not there any more, so that none was set."]);
        if (file.Length > MostBytes) return new(["The thumbnail is larger than the 50 MB that YouTube takes, so that none was set."]);
        var (_, refused) = await context.Link.TryAsync(t => SendAsync(context, file, t), retryNotFound: true, token).ConfigureAwait(false);
        return StepEnd.Of(refused);
    }

    private static async Task<bool> SendAsync(StepContext context, FileInfo file, CancellationToken token)
    {
        await using var stream = file.OpenRead();
        var type = file.Extension.Equals(".png", StringComparison.OrdinalIgnoreCase) ? "image/png" : "image/jpeg";
        return await SmallUpload.SendAsync(context.Link.Service.Thumbnails.Set(context.VideoId, stream, type), token).ConfigureAwait(false);
    }
}
