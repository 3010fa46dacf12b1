using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>
/// HeyGen's talking photos, by its public reference: the portrait to <c>/v1/talking_photo</c> and the sound to <c>/v1/asset</c> of its upload host,
/// <c>POST /v2/video/generate</c>, then <c>GET /v1/video_status.get</c> until the status is <c>completed</c>.
/// </summary>
internal sealed class HeyGenVideos : ILipSyncService
{
    /// <summary>Its name in settings, metadata and messages.</summary>
    public const string Provider = "heygen";

    private const string OwnEndpoint = "https://api.heygen.com";
    private const string OwnUploads = "https://upload.heygen.com";

    // What every plan may ask for; the renderer makes it larger.
    private const int Width = 720, Height = 1280;

    private readonly string _base, _uploads;
    private readonly LipSyncApi _api;

    /// <param name="settings">Endpoint and limits; one endpoint of your own takes uploads too.</param>
    /// <param name="secrets">Where its key is.</param>
    /// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
    /// <param name="clock">Measures deadlines and pauses.</param>
    /// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
    public HeyGenVideos(TalkingHeadSettings settings, Secrets secrets, HttpClient http, TimeProvider clock, Func<double> jitter)
    {
        (_base, _uploads) = ((settings.Endpoint ?? OwnEndpoint).TrimEnd('/'), (settings.Endpoint ?? OwnUploads).TrimEnd('/'));
        var who = new ProviderIdentity(Provider, new Uri(_base), "", Secrets.HeyGenName);
        var pipeline = new ProviderPipeline(LipSyncLimits.OfCalls(settings), new(who, secrets.Redactor), new LipSyncDialect(), clock, jitter);
        _api = new(who, secrets.HeyGen, ("X-Api-Key", ""), _base == OwnEndpoint, pipeline, http);
    }

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Model => "talking_photo";

    /// <inheritdoc/>
    public IReadOnlyList<string> Identity => [Provider, _base];

    /// <inheritdoc/>
    public ProviderFaults Faults => _api.Faults;

    /// <inheritdoc/>
    public Deadline BeginDeadline() => _api.BeginDeadline();

    /// <inheritdoc/>
    public void CheckKey() => _api.CheckKey();

    /// <inheritdoc/>
    public async Task<string> BeginAsync(LipSyncOrder order, Deadline deadline, CancellationToken token)
    {
        var photo = await UploadAsync("/v1/talking_photo", order.Portrait, "image/jpeg", "talking_photo_id", deadline, token).ConfigureAwait(false);
        var sound = await UploadAsync("/v1/asset", order.Speech, "audio/mpeg", "id", deadline, token).ConfigureAwait(false);
        var video = await _api.SendAsync(() => new(HttpMethod.Post, _base + "/v2/video/generate") { Content = JsonContent.Create(Video(photo, sound)) }, deadline, token).ConfigureAwait(false);
        return _api.Demand(video, "data", "video_id");
    }

    /// <inheritdoc/>
    public async Task<Uri?> FindAsync(string job, Deadline deadline, CancellationToken token)
    {
        var answer = await _api.SendAsync(() => new(HttpMethod.Get, $"{_base}/v1/video_status.get?video_id={Uri.EscapeDataString(job)}"), deadline, token).ConfigureAwait(false);
        return JsonText.Of(answer, "data", "status") switch
        {
            "completed" => _api.DemandAddress(answer, "data", "video_url"),
            "failed" => throw _api.Failed(answer.GetProperty("data")),
            _ => null,
        };
    }

    private async Task<string> UploadAsync(string path, byte[] bytes, string type, string id, Deadline deadline, CancellationToken token)
    {
        var stored = await _api.SendAsync(() => new(HttpMethod.Post, _uploads + path) { Content = File(bytes, type) }, deadline, token).ConfigureAwait(false);
        return _api.Demand(stored, "data", id);
    }

    private static ByteArrayContent File(byte[] bytes, string type)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        return file;
    }

    private static JsonObject Video(string photo, string sound) => new()
    {
        ["video_inputs"] = new JsonArray(new JsonObject
        {
            ["character"] = new JsonObject { ["type"] = "talking_photo", ["talking_photo_id"] = photo },
            ["voice"] = new JsonObject { ["type"] = "audio", ["audio_asset_id"] = sound },
        }),
        ["dimension"] = new JsonObject { ["width"] = Width, ["height"] = Height },
    };
}
