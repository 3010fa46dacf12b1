using DailyBatch.Core.Runtime;
using Google;
using Google.Apis.Auth.OAuth2.Responses;
using Google.Apis.YouTube.v3;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Metrics;

/// <summary>
/// Asks YouTube, fifty videos a call: <c>videos.list</c> says who may see them since when, and <c>batchGetStats</c> gives fresher counts from a
/// bucket of its own. It may answer partially, or not at all: then the counts of <c>videos.list</c> stand.
/// </summary>
/// <param name="open">Opens the signed-in service.</param>
/// <param name="explain">Says what it means that no token was given in the middle of the work.</param>
internal sealed class YouTubeReader(Func<CancellationToken, Task<YouTubeService>> open, Func<TokenResponseException, CancellationToken, Task<Fault>> explain) : IVideoReader
{
    private const int MostIds = 50;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<VideoReading>> ReadAsync(IReadOnlyList<string> videoIds, CancellationToken token)
    {
        if (videoIds.Count == 0) return [];
        using var service = await open(token).ConfigureAwait(false);
        var readings = new List<VideoReading>();
        try
        {
            foreach (var ids in videoIds.Distinct().Chunk(MostIds)) readings.AddRange(await ReadAsync(service, ids, token).ConfigureAwait(false));
            return readings;
        }
        catch (TokenResponseException e)
        {
            throw new FaultException(await explain(e, token).ConfigureAwait(false));
        }
        catch (GoogleApiException e)
        {
            throw new FaultException(MetricFaults.Refused(e));
        }
        catch (Exception e) when (MetricFaults.IsOfNetwork(e, token))
        {
            throw new FaultException(MetricFaults.Unreachable(new Uri(service.BaseUri).Host, e));
        }
    }

    private static async Task<IEnumerable<VideoReading>> ReadAsync(YouTubeService service, string[] ids, CancellationToken token)
    {
        var list = service.Videos.List("snippet,status,statistics");
        list.Id = ids;
        var videos = (await list.ExecuteAsync(token).ConfigureAwait(false)).Items ?? [];
        var stats = await StatsAsync(service, ids, token).ConfigureAwait(false);
        return [.. videos.Where(v => v.Id is not null).Select(v => Reading(v, stats.GetValueOrDefault(v.Id!)))];
    }

    private static async Task<IReadOnlyDictionary<string, VideoStatsStatistics>> StatsAsync(YouTubeService service, string[] ids, CancellationToken token)
    {
        var request = service.Videos.BatchGetStats();
        request.Id = ids;
        request.Part = "id,statistics";
        try
        {
            var items = (await request.ExecuteAsync(token).ConfigureAwait(false)).Items ?? [];
            return items.Where(i => i is { Id: not null, Statistics: not null }).DistinctBy(i => i.Id).ToDictionary(i => i.Id!, i => i.Statistics!);
        }
        catch (GoogleApiException)
        {
            return new Dictionary<string, VideoStatsStatistics>();
        }
    }

    private static VideoReading Reading(Video video, VideoStatsStatistics? stats) => new(
        video.Id!,
        video.Snippet?.PublishedAtDateTimeOffset,
        video.Status?.PrivacyStatus,
        video.Status?.PublishAtDateTimeOffset,
        (long?)(stats?.ViewCount ?? video.Statistics?.ViewCount),
        (long?)(stats?.LikeCount ?? video.Statistics?.LikeCount),
        (long?)(stats?.CommentCount ?? video.Statistics?.CommentCount));
}
