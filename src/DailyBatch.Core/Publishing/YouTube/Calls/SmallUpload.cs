using System.Runtime.ExceptionServices;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using Google.Apis.Upload;

namespace DailyBatch.Core.Publishing.YouTube.Calls;

/// <summary>Uploads of pictures and texts, which may be done again: their failures are thrown, as those of other calls are.</summary>
internal static class SmallUpload
{
    /// <summary>Sends it.</summary>
    public static async Task<bool> SendAsync(ResumableUpload upload, CancellationToken token)
    {
        using var watch = new AttemptWatch(0, Timeout.InfiniteTimeSpan, TimeProvider.System, token);
        upload.ProgressChanged += progress =>
        {
            if (progress.Status == UploadStatus.Uploading) watch.Answered(progress.BytesSent);
        };
        var end = await upload.UploadAsync(watch.Token).ConfigureAwait(false);
        if ((watch.Reason ?? end.Exception) is { } failure) ExceptionDispatchInfo.Throw(failure);
        return end.Status == UploadStatus.Completed;
    }
}
