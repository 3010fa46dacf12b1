using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.LipSync;

/// <summary>The paths of D-ID that are needed.</summary>
internal sealed class DIdApi(LipSyncOptions options) : IFakeApi
{
    private readonly ClipJobs _jobs = new(options);

    public string? PurposeOf(FakeRequest request) => (request.Method, request.Path.Split('/')) switch
    {
        ("POST", [_, "images"]) => LipSyncPurposes.Image,
        ("POST", [_, "audios"]) => LipSyncPurposes.Sound,
        ("POST", [_, "talks"]) => LipSyncPurposes.Begin,
        ("GET", [_, "talks", _]) => LipSyncPurposes.Look,
        ("GET", [_, "clips", _]) => LipSyncPurposes.Clip,
        _ => null,
    };

    public async Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        var purpose = PurposeOf(request);
        if (purpose == LipSyncPurposes.Clip) return Clip(request);
        if (request.Header("Authorization") != $"Basic {options.Key}") return LipSyncFaults.DIdError(401, "AuthorizationError", "Invalid credentials");
        return purpose switch
        {
            LipSyncPurposes.Image => await UploadAsync(request, "image", cancellationToken).ConfigureAwait(false),
            LipSyncPurposes.Sound => await UploadAsync(request, "audio", cancellationToken).ConfigureAwait(false),
            LipSyncPurposes.Begin => await BeginAsync(request, cancellationToken).ConfigureAwait(false),
            LipSyncPurposes.Look => Look(request),
            _ => LipSyncFaults.DIdError(404, "NotFoundError", "Not found"),
        };
    }

    private async Task<FakeAnswer> UploadAsync(FakeRequest request, string field, CancellationToken cancellationToken)
    {
        var file = await FormFile.ReadAsync(request, field, cancellationToken).ConfigureAwait(false);
        if (file is null) return LipSyncFaults.DIdError(400, "BadRequestError", $"{field} is required");
        var name = _jobs.Store(file);
        return FakeAnswer.Json(new JsonObject { ["id"] = name, ["url"] = "s3://fake-uploads/" + name }.ToJsonString(), 201);
    }

    private async Task<FakeAnswer> BeginAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        using var body = JsonDocument.Parse(request.Text);
        var (image, script) = (body.RootElement.GetProperty("source_url").GetString()!, body.RootElement.GetProperty("script"));
        if (script.GetProperty("type").GetString() != "audio") return LipSyncFaults.DIdError(400, "BadRequestError", "Failed to validate script");
        var job = await _jobs.BeginAsync(image.Split('/')[^1], script.GetProperty("audio_url").GetString()!.Split('/')[^1], cancellationToken).ConfigureAwait(false);
        return job is null
            ? LipSyncFaults.DIdError(400, "ValidationError", "audio_url or source_url cannot be read")
            : FakeAnswer.Json(new JsonObject { ["id"] = job, ["object"] = "talk", ["status"] = "created" }.ToJsonString(), 201);
    }

    private FakeAnswer Look(FakeRequest request)
    {
        var job = request.Path.Split('/')[^1];
        if (_jobs.IsDone(job) is not { } isDone) return LipSyncFaults.DIdError(404, "NotFoundError", "The talk was not found");
        var talk = new JsonObject { ["id"] = job, ["status"] = isDone ? "done" : "started" };
        if (isDone) talk["result_url"] = $"http://{request.Header("Host")}/clips/{job}?Signature=planted-signature";
        return FakeAnswer.Json(talk.ToJsonString());
    }

    private FakeAnswer Clip(FakeRequest request) => _jobs.Clip(request.Path.Split('/')[^1]) is { } clip
        ? new FakeAnswer { ContentType = "video/mp4", Content = clip }
        : FakeAnswer.Text("<Error><Code>AccessDenied</Code></Error>", "application/xml", 403);
}
