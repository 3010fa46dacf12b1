using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>A video as YouTube shows it: the parts that are asked for.</summary>
internal static class VideoJson
{
    public static JsonObject Of(FakeVideo video, IReadOnlySet<string> parts, World world)
    {
        var now = world.Clock.GetUtcNow();
        var json = new JsonObject { ["kind"] = "youtube#video", ["etag"] = $"etag-{video.Id}", ["id"] = video.Id };
        if (parts.Contains("snippet")) json["snippet"] = Snippet(video, world, now);
        if (parts.Contains("status")) json["status"] = Status(video.Standing, now);
        if (parts.Contains("statistics")) json["statistics"] = Statistics(world.Counts(video, now));
        if (parts.Contains("contentDetails")) json["contentDetails"] = new JsonObject { ["duration"] = "PT58S", ["definition"] = "hd", ["caption"] = video.Captions.IsEmpty ? "false" : "true" };
        if (parts.Contains("processingDetails")) json["processingDetails"] = new JsonObject { ["processingStatus"] = world.IsReady(video) ? "succeeded" : "processing" };
        return json;
    }

    /// <summary>The entry of <c>batchGetStats</c>.</summary>
    public static JsonObject Stats(FakeVideo video, World world)
    {
        var now = world.Clock.GetUtcNow();
        return new()
        {
            ["kind"] = "youtube#videoStats",
            ["id"] = video.Id,
            ["snippet"] = new JsonObject { ["publishTime"] = Json.Instant(video.PublishedAt(now)) },
            ["statistics"] = Statistics(world.Counts(video, now)),
        };
    }

    private static JsonObject Snippet(FakeVideo video, World world, DateTimeOffset now)
    {
        var snippet = new JsonObject
        {
            ["publishedAt"] = Json.Instant(video.PublishedAt(now)),
            ["channelId"] = video.ChannelId,
            ["channelTitle"] = world.Options.Channels.FirstOrDefault(channel => channel.Id == video.ChannelId)?.Title,
            ["title"] = video.Title,
            ["description"] = video.Description,
            ["categoryId"] = video.CategoryId ?? "22",
            ["liveBroadcastContent"] = "none",
        };
        if (!video.Tags.IsEmpty) snippet["tags"] = new JsonArray([.. video.Tags.Select(tag => (JsonNode)tag)]);
        if (video.DefaultLanguage is { } language) snippet["defaultLanguage"] = language;
        if (video.DefaultAudioLanguage is { } spoken) snippet["defaultAudioLanguage"] = spoken;
        return snippet;
    }

    private static JsonObject Status(VideoStanding standing, DateTimeOffset now)
    {
        var status = new JsonObject
        {
            ["uploadStatus"] = "uploaded",
            ["privacyStatus"] = standing.PrivacyAt(now),
            ["license"] = standing.License,
            ["embeddable"] = standing.Embeddable,
            ["publicStatsViewable"] = standing.StatsViewable,
            ["madeForKids"] = standing.MadeForKids ?? false,
        };
        if (standing.PublishAt is { } at && standing.PublicFrom > now) status["publishAt"] = Json.Instant(at);
        if (standing.MadeForKids is { } kids) status["selfDeclaredMadeForKids"] = kids;
        if (standing.SyntheticMedia is { } synthetic) status["containsSyntheticMedia"] = synthetic;
        return status;
    }

    private static JsonObject Statistics(VideoCounts counts)
    {
        var json = new JsonObject();
        if (counts.Views is { } views) json["viewCount"] = $"{views}";
        if (counts.Likes is { } likes) json["likeCount"] = $"{likes}";
        if (counts.Comments is { } comments) json["commentCount"] = $"{comments}";
        return json;
    }
}
