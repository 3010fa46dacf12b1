using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Runtime;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Reconciling;

/// <summary>The channel of the sign-in, compared with the one of the settings before anything is sent.</summary>
/// <param name="UploadsPlaylist">The playlist that holds all videos of the channel, private ones too.</param>
internal sealed record OwnChannel(string UploadsPlaylist)
{
    private const int Shown = 60;

    /// <summary>Asks YouTube which channel it is; costs one unit.</summary>
    /// <exception cref="FaultException">There is none, or it is another one.</exception>
    public static async Task<OwnChannel> FindAsync(YouTubeLink link, string channelId, CancellationToken token)
    {
        var request = link.Service.Channels.List("id,snippet,contentDetails");
        request.Mine = true;
        var channels = (await link.CallAsync(request.ExecuteAsync, token).ConfigureAwait(false)).Items ?? [];
        if (channels.Count == 0) throw new FaultException(YouTubeFaults.ForOwner(new(VerdictKind.StopForOwner, "youtubeSignupRequired")));
        var own = channels.FirstOrDefault(c => c.Id == channelId) ?? throw new FaultException(Other(channels[0], channelId));
        return new(own.ContentDetails?.RelatedPlaylists?.Uploads is { Length: > 0 } uploads ? uploads : throw new FaultException(NoUploads()));
    }

    private static Fault Other(Channel signedIn, string wanted)
    {
        var title = PlainText.OneLine(signedIn.Snippet?.Title ?? "");
        return YouTubeFaults.Of(
            "YouTubeWrongChannel",
            $"The sign-in is for the channel '{(title.Length > Shown ? title[..Shown] + "…" : title)}' ({signedIn.Id}), but publishing.channelId is {wanted}; nothing was sent.",
            "Run Connect-YouTube and choose the right channel, or correct publishing.channelId.",
            FaultKind.InvalidInput,
            "publishing.channelId");
    }

    private static Fault NoUploads() => YouTubeFaults.Of(
        "YouTubeNoUploads", "YouTube does not say where the uploads of this channel are, so that nobody could see whether a video is there already; nothing was sent.",
        "Run Connect-YouTube again and leave all boxes ticked.");
}
