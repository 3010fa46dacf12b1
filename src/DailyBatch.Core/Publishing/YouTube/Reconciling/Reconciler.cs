using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Runtime;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Reconciling;

/// <summary>Finds out whether an episode has a video, where the journal cannot say.</summary>
internal sealed class Reconciler(ChannelUploads uploads, TimeProvider clock)
{
    /// <summary>The fault's id: only the owner can say what is true.</summary>
    public const string OutcomeUnknown = "YouTubeOutcomeUnknown";

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60)];

    /// <summary>One look: before a first upload, when there is no reason to think that there is a video.</summary>
    public async Task<Video?> LookAsync(string episodeId, DateTimeOffset madeAt, CancellationToken token) =>
        (await uploads.FindAsync(episodeId, madeAt, token).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Looks, waits and looks again: after an upload that may have gone through.</summary>
    /// <exception cref="FaultException"><see cref="OutcomeUnknown"/>: it is not there, and that proves nothing.</exception>
    public async Task<Video> FindAsync(string episodeId, DateTimeOffset madeAt, CancellationToken token)
    {
        foreach (var pause in Pauses.Prepend(TimeSpan.Zero))
        {
            await Task.Delay(pause, clock, token).ConfigureAwait(false);
            if (await LookAsync(episodeId, madeAt, token).ConfigureAwait(false) is { } video) return video;
        }

        throw new FaultException(Unknown(episodeId));
    }

    private static Fault Unknown(string episodeId) => YouTubeFaults.Of(
        OutcomeUnknown,
        "The end of this upload was sent, and YouTube's answer was lost; the video is not among the channel's uploads, which does not prove that it is not there.",
        $"It is not sent again on its own. Look into YouTube Studio: if it is there, run 'Get-Episode {episodeId} | Publish-Episode -VideoId <its id>'; if it is not, run 'Get-Episode {episodeId} | Publish-Episode -UploadAgain'. (Or 'dailybatch publish {episodeId}' with --video-id or --upload-again.) Each later run looks again too.",
        FaultKind.Conflict,
        episodeId);
}
