using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>Videos by id, and changes to them.</summary>
internal sealed class VideosEndpoint(World world)
{
    private const int MostIds = 50;

    public FakeAnswer List(Call call, FakeGrant grant)
    {
        var (parts, found) = (call.Parts(), Found(call, grant));
        var items = new JsonArray([.. found.Select(video => VideoJson.Of(video, parts, world))]);
        return FakeAnswer.Json(new JsonObject
        {
            ["kind"] = "youtube#videoListResponse",
            ["items"] = items,
            ["pageInfo"] = new JsonObject { ["totalResults"] = found.Count, ["resultsPerPage"] = found.Count },
        }.ToJsonString());
    }

    public FakeAnswer Stats(Call call, FakeGrant grant) => FakeAnswer.Json(new JsonObject
    {
        ["kind"] = "youtube#batchGetStatsResponse",
        ["items"] = new JsonArray([.. Found(call, grant).Select(video => VideoJson.Stats(video, world))]),
    }.ToJsonString());

    public FakeAnswer Update(Call call, FakeGrant grant)
    {
        var (parts, body) = (call.Parts(), call.Body());
        if (world.Videos.Find(Json.Text(body["id"])) is not { } video || video.ChannelId != grant.Channel.Id) return YouTubeErrors.VideoNotFound();
        var changed = Changed(video, body, parts);
        world.Videos.Change(video.Id, now => changed with { Thumbnails = now.Thumbnails, Captions = now.Captions });
        return FakeAnswer.Json(VideoJson.Of(changed, parts, world).ToJsonString());
    }

    // A part that is named is replaced as a whole: what the client leaves out of it is gone.
    private FakeVideo Changed(FakeVideo video, JsonObject body, IReadOnlySet<string> parts)
    {
        var changed = parts.Contains("snippet") ? SnippetReader.Read(body["snippet"] as JsonObject, video) : video;
        if (parts.Contains("snippet") && changed.CategoryId is null) throw new RefusedException(YouTubeErrors.Invalid("invalidCategoryId", "The snippet.categoryId property is missing."));
        return parts.Contains("status")
            ? changed with { Standing = StandingReader.Read(body["status"] as JsonObject, world.Clock.GetUtcNow(), video.Standing) }
            : changed;
    }

    // Ids that do not exist, and videos of others that are not public, are left out without a word.
    private List<FakeVideo> Found(Call call, FakeGrant grant)
    {
        var ids = call.List("id");
        if (ids.Length is 0 or > MostIds) throw new RefusedException(YouTubeErrors.Error(400, "invalidFilters", "1 to 50 ids have to be given.", "youtube.parameter"));
        return [.. ids.Distinct().Select(world.Videos.Find).OfType<FakeVideo>().Where(video => video.ChannelId == grant.Channel.Id || video.IsPublicAt(world.Clock.GetUtcNow()))];
    }
}
