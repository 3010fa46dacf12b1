using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>The uploads of a channel, newest first, and playlists of its own. Any other playlist's id is one that exists.</summary>
internal sealed class PlaylistsEndpoint(World world)
{
    public FakeAnswer List(Call call, FakeGrant grant)
    {
        var parts = call.Parts();
        var playlist = call.Value("playlistId") ?? throw new RefusedException(YouTubeErrors.Error(400, "missingRequiredParameter", "playlistId is missing.", "youtube.parameter"));
        var videos = playlist == grant.Channel.Uploads ? Uploads(grant) : Of(playlist);
        if (call.Value("videoId") is { } id) videos = [.. videos.Where(video => video.Id == id)];
        return FakeAnswer.Json(Paging.Page(call, "youtube#playlistItemListResponse", videos, video => Item(playlist, video, parts)).ToJsonString());
    }

    public FakeAnswer Insert(Call call, FakeGrant grant)
    {
        var (parts, snippet) = (call.Parts(), call.Body()["snippet"]);
        var playlist = Json.Text(snippet?["playlistId"]) ?? throw new RefusedException(YouTubeErrors.Error(400, "playlistIdRequired", "The playlist's id is missing.", "youtube.playlistItem"));
        if (playlist.StartsWith("UU", StringComparison.Ordinal)) return YouTubeErrors.Error(400, "playlistOperationUnsupported", "That playlist cannot be changed.", "youtube.playlistItem");
        if (world.Videos.Find(Json.Text(snippet?["resourceId"]?["videoId"])) is not { } video || video.ChannelId != grant.Channel.Id || !world.IsReady(video)) return YouTubeErrors.VideoNotFound();
        lock (world.Places) world.Places.Add((playlist, video.Id));
        return FakeAnswer.Json(Item(playlist, video, parts).ToJsonString());
    }

    private List<FakeVideo> Uploads(FakeGrant grant) =>
        [.. world.Videos.All.Where(video => video.ChannelId == grant.Channel.Id && world.IsListed(video)).OrderByDescending(video => video.MadeAt).ThenByDescending(video => video.Id, StringComparer.Ordinal)];

    private List<FakeVideo> Of(string playlist)
    {
        lock (world.Places) return [.. world.Places.Where(place => place.Playlist == playlist).Select(place => world.Videos.Find(place.Video)!)];
    }

    private JsonObject Item(string playlist, FakeVideo video, IReadOnlySet<string> parts)
    {
        var now = world.Clock.GetUtcNow();
        var item = new JsonObject { ["kind"] = "youtube#playlistItem", ["id"] = Words.Base64(System.Text.Encoding.UTF8.GetBytes($"{playlist}.{video.Id}")) };
        if (parts.Contains("snippet")) item["snippet"] = Snippet(playlist, video);
        if (parts.Contains("contentDetails"))
        {
            var details = new JsonObject { ["videoId"] = video.Id };
            if (video.IsPublicAt(now)) details["videoPublishedAt"] = Json.Instant(video.PublishedAt(now));
            item["contentDetails"] = details;
        }

        if (parts.Contains("status")) item["status"] = new JsonObject { ["privacyStatus"] = video.Standing.PrivacyAt(now) };
        return item;
    }

    private static JsonObject Snippet(string playlist, FakeVideo video) => new()
    {
        ["publishedAt"] = Json.Instant(video.MadeAt),
        ["channelId"] = video.ChannelId,
        ["title"] = video.Title,
        ["description"] = video.Description,
        ["playlistId"] = playlist,
        ["resourceId"] = new JsonObject { ["kind"] = "youtube#video", ["videoId"] = video.Id },
    };
}
