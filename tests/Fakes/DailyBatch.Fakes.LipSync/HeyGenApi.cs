using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.LipSync;

/// <summary>The paths of HeyGen that are needed, those of its upload host among them.</summary>
internal sealed class HeyGenApi(LipSyncOptions options) : IFakeApi
{
    private readonly ClipJobs _jobs = new(options);

    public string? PurposeOf(FakeRequest request) => (request.Method, request.Path) switch
    {
        ("POST", "/v1/talking_photo") => LipSyncPurposes.Image,
        ("POST", "/v1/asset") => LipSyncPurposes.Sound,
        ("POST", "/v2/video/generate") => LipSyncPurposes.Begin,
        ("GET", "/v1/video_status.get") => LipSyncPurposes.Look,
        ("GET", var path) when path.StartsWith("/clips/", StringComparison.Ordinal) => LipSyncPurposes.Clip,
        _ => null,
    };

    public async Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        var purpose = PurposeOf(request);
        if (purpose == LipSyncPurposes.Clip) return Clip(request);
        if (request.Header("X-Api-Key") != options.Key) return LipSyncFaults.HeyGenError(401, "unauthorized", "Unauthorized");
        return purpose switch
        {
            LipSyncPurposes.Image => Upload(request, "image/jpeg", "talking_photo_id"),
            LipSyncPurposes.Sound => Upload(request, "audio/mpeg", "id"),
            LipSyncPurposes.Begin => await BeginAsync(request, cancellationToken).ConfigureAwait(false),
            LipSyncPurposes.Look => Look(request),
            _ => LipSyncFaults.HeyGenError(404, "not_found", "Not found"),
        };
    }

    private FakeAnswer Upload(FakeRequest request, string type, string id) => request.Header("Content-Type") == type && !request.Body.IsEmpty
        ? Data(new JsonObject { [id] = _jobs.Store(request.Body) })
        : LipSyncFaults.HeyGenError(400, "invalid_parameter", $"Content-Type must be {type}");

    private async Task<FakeAnswer> BeginAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        using var body = JsonDocument.Parse(request.Text);
        var input = body.RootElement.GetProperty("video_inputs")[0];
        var photo = input.GetProperty("character").GetProperty("talking_photo_id").GetString()!;
        var sound = input.GetProperty("voice").GetProperty("audio_asset_id").GetString()!;
        var job = await _jobs.BeginAsync(photo, sound, cancellationToken).ConfigureAwait(false);
        return job is null ? LipSyncFaults.HeyGenError(400, "invalid_parameter", "asset not found") : Data(new JsonObject { ["video_id"] = job });
    }

    private FakeAnswer Look(FakeRequest request)
    {
        var job = request.Query.Split("video_id=")[^1];
        if (_jobs.IsDone(job) is not { } isDone) return LipSyncFaults.HeyGenError(404, "not_found", "video not found");
        return Data(new JsonObject
        {
            ["status"] = isDone ? "completed" : "processing",
            ["video_url"] = isDone ? $"http://{request.Header("Host")}/clips/{job}?Signature=planted-signature" : null,
            ["error"] = null,
        });
    }

    private FakeAnswer Clip(FakeRequest request) => _jobs.Clip(request.Path.Split('/')[^1]) is { } clip
        ? new FakeAnswer { ContentType = "video/mp4", Content = clip }
        : FakeAnswer.Empty(403);

    private static FakeAnswer Data(JsonObject data) => FakeAnswer.Json(new JsonObject { ["code"] = 100, ["data"] = data, ["message"] = "Success" }.ToJsonString());
}
