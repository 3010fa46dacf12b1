using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>Opens sessions. What is wrong with a video's metadata is said here, before a byte is sent; a session alone makes nothing.</summary>
internal sealed class SessionOpener(World world)
{
    public FakeAnswer Video(Call call, FakeGrant grant)
    {
        var parts = call.Parts();
        var body = call.Body();
        var last24Hours = world.Videos.All.Count(video => video.ChannelId == grant.Channel.Id && world.Clock.GetUtcNow() - video.MadeAt < TimeSpan.FromHours(24));
        if (last24Hours >= world.Options.VideosPerChannel) throw new RefusedException(YouTubeErrors.UploadLimit());
        VideoMaker.Check(body, parts, world.Clock.GetUtcNow());
        return Open(call, grant, UploadKind.Video, body, parts, videoId: null);
    }

    public FakeAnswer Thumbnail(Call call, FakeGrant grant) =>
        Open(call, grant, UploadKind.Thumbnail, [], new HashSet<string>(), OwnVideo(call.Value("videoId"), grant));

    public FakeAnswer Captions(Call call, FakeGrant grant)
    {
        var parts = call.Parts();
        var body = call.Body();
        var video = OwnVideo(Json.Text(body["snippet"]?["videoId"]), grant);
        if (string.IsNullOrEmpty(Json.Text(body["snippet"]?["language"]))) throw new RefusedException(YouTubeErrors.Error(400, "invalidMetadata", "The language is missing.", "youtube.caption"));
        return Open(call, grant, UploadKind.Captions, body, parts, video);
    }

    private string OwnVideo(string? id, FakeGrant grant) =>
        world.Videos.Find(id) is { } video && video.ChannelId == grant.Channel.Id && world.IsReady(video)
            ? video.Id
            : throw new RefusedException(YouTubeErrors.VideoNotFound());

    private FakeAnswer Open(Call call, FakeGrant grant, UploadKind kind, JsonObject body, IReadOnlySet<string> parts, string? videoId)
    {
        if (call.Value("uploadType") != "resumable") throw Refused("Only uploadType=resumable is understood here.");
        if (Length(call) is 0) throw new RefusedException(YouTubeErrors.Error(400, "mediaBodyRequired", "The request does not include the video content."));
        var id = world.Sessions.NewId();
        world.Sessions.Add(new(id, kind, grant, body, Length(call), world.Clock.GetUtcNow())
        {
            Parts = parts,
            VideoId = videoId,
            NotifySubscribers = call.Value("notifySubscribers") is not ("false" or "False"),
        });
        return FakeAnswer.Empty(200)
            .With("Location", $"http://{call.Request.Header("Host")}{call.Request.Path}?uploadType=resumable&upload_id={id}")
            .With("X-GUploader-UploadID", id);
    }

    private static long? Length(Call call) =>
        long.TryParse(call.Request.Header("X-Upload-Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    private static RefusedException Refused(string message) => new(YouTubeErrors.Error(400, "badRequest", message, "global"));
}
