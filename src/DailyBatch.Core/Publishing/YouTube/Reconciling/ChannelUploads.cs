using DailyBatch.Core.Publishing.YouTube.Calls;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Reconciling;

/// <summary>
/// Looks for a video by its marker in the channel's uploads, newest first: two units a page of fifty. Never by search, which lags.
/// What is found is proof; what is not found may only not be listed yet.
/// </summary>
internal sealed class ChannelUploads(YouTubeLink link, OwnChannel channel)
{
    private const int PageSize = 50;

    // A thousand videos: what lies further back than the episode is left sooner.
    private const int MostPages = 20;

    private static readonly TimeSpan ClockDifference = TimeSpan.FromDays(2);

    /// <summary>The videos with a marker; more than one is a double that somebody made before.</summary>
    /// <param name="marker">The episode's id.</param>
    /// <param name="madeAt">When the episode was made: its video is not older.</param>
    /// <param name="token">Stops it.</param>
    public async Task<IReadOnlyList<Video>> FindAsync(string marker, DateTimeOffset madeAt, CancellationToken token)
    {
        string? page = null;
        for (var n = 0; n < MostPages; n++)
        {
            var items = await PageAsync(page, token).ConfigureAwait(false);
            var found = (await VideosAsync(items.Items ?? [], token).ConfigureAwait(false)).Where(v => Marker.IsOn(v, marker)).ToList();
            if (found.Count > 0) return found;
            if (items.NextPageToken is null || IsOlder(items, madeAt)) return [];
            page = items.NextPageToken;
        }

        return [];
    }

    private async Task<PlaylistItemListResponse> PageAsync(string? page, CancellationToken token)
    {
        var request = link.Service.PlaylistItems.List("snippet,contentDetails");
        request.PlaylistId = channel.UploadsPlaylist;
        request.MaxResults = PageSize;
        request.PageToken = page;
        return await link.CallAsync(request.ExecuteAsync, token).ConfigureAwait(false);
    }

    private async Task<IEnumerable<Video>> VideosAsync(IEnumerable<PlaylistItem> items, CancellationToken token)
    {
        var ids = items.Select(i => i.ContentDetails?.VideoId ?? i.Snippet?.ResourceId?.VideoId).OfType<string>().ToArray();
        if (ids.Length == 0) return [];
        var request = link.Service.Videos.List("snippet,status");
        request.Id = ids;
        return (await link.CallAsync(request.ExecuteAsync, token).ConfigureAwait(false)).Items ?? [];
    }

    private static bool IsOlder(PlaylistItemListResponse items, DateTimeOffset madeAt) =>
        items.Items is { Count: > 0 } list && list.All(i => i.Snippet?.PublishedAtDateTimeOffset < madeAt - ClockDifference);
}
