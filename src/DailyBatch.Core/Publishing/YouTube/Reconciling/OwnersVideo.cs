using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Runtime;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Reconciling;

/// <summary>A video that the owner has named as an episode's.</summary>
internal static class OwnersVideo
{
    /// <summary>Reads it.</summary>
    /// <exception cref="FaultException">YouTube knows none of that id on this channel.</exception>
    public static async Task<Video> FindAsync(YouTubeLink link, string videoId, string channelId, CancellationToken token)
    {
        var request = link.Service.Videos.List("snippet,status");
        request.Id = videoId;
        var found = (await link.CallAsync(request.ExecuteAsync, token).ConfigureAwait(false)).Items?.FirstOrDefault(v => v.Id == videoId);
        return found?.Snippet?.ChannelId == channelId ? found! : throw new FaultException(YouTubeFaults.Of(
            "YouTubeVideoNotThere", $"The channel has no video '{videoId}'.", "Give the id as YouTube Studio shows it: the eleven characters at the end of the video's address.", FaultKind.InvalidInput, videoId));
    }
}
