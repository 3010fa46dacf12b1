using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>What was made, for those who run the server as a program: what a test reads from <see cref="FakeYouTube.Videos"/>.</summary>
internal static class MadeVideos
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static FakeAnswer Of(World world) =>
        FakeAnswer.Json(new JsonArray([.. world.Videos.All.Select(video => Describe(video, world))]).ToJsonString(Indented));

    private static JsonObject Describe(FakeVideo video, World world) => new()
    {
        ["id"] = video.Id,
        ["title"] = video.Title,
        ["sha256"] = video.Sha256,
        ["length"] = video.Length,
        ["madeAt"] = Json.Instant(video.MadeAt),
        ["privacyNow"] = video.Standing.PrivacyAt(world.Clock.GetUtcNow()),
        ["publicFrom"] = video.Standing.PublicFrom is { } from ? Json.Instant(from) : null,
        ["thumbnails"] = video.Thumbnails.Length,
        ["captions"] = video.Captions.Length,
    };
}
