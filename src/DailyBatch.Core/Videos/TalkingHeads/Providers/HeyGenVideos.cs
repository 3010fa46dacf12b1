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
/// <param name="settings">Endpoint and limits; one endpoint of your own takes uploads too.</param>
/// <param name="secrets">Where its key is.</param>
/// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
/// <param name="clock">Measures deadlines and pauses.</param>
/// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
internal sealed class HeyGenVideos(TalkingHeadSettings settings, Secrets secrets, HttpClient http, TimeProvider clock, Func<double> jitter) : ILipSyncService
{
    /// <summary>Its name in settings, metadata and messages.</summary>
    public const string Provider = "heygen";

    private const string OwnUploads = "https://upload.heygen.com";

    // What every plan may ask for; the renderer makes it larger.
    private const int Width = 720, Height = 1280;

    private static readonly LipSyncHost Host = new(Provider, "https://api.heygen.com", Secrets.HeyGenName, "X-Api-Key");

    private readonly string _uploads = (settings.Endpoint ?? OwnUploads).TrimEnd('/');

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Model => "talking_photo";

    /// <inheritdoc/>
    public LipSyncApi Api { get; } = new(Host, secrets.HeyGen, settings, secrets.Redactor, http, clock, jitter);

    /// <inheritdoc/>
    public async Task<string> BeginAsync(LipSyncOrder order, Deadline deadline, CancellationToken token)
    {
        var photo = await UploadAsync("/v1/talking_photo", order.Portrait, "image/jpeg", "talking_photo_id", deadline, token).ConfigureAwait(false);
        var sound = await UploadAsync("/v1/asset", order.Speech, "audio/mpeg", "id", deadline, token).ConfigureAwait(false);
        var video = await Api.SendAsync(() => new(HttpMethod.Post, Api.Base + "/v2/video/generate") { Content = JsonContent.Create(Video(photo, sound)) }, deadline, token).ConfigureAwait(false);
        return Api.Demand(video, "data", "video_id");
    }

    /// <inheritdoc/>
    public async Task<Uri?> FindAsync(string job, Deadline deadline, CancellationToken token)
    {
        var answer = await Api.SendAsync(() => new(HttpMethod.Get, $"{Api.Base}/v1/video_status.get?video_id={Uri.EscapeDataString(job)}"), deadline, token).ConfigureAwait(false);
        return JsonText.Of(answer, "data", "status") switch
        {
            "completed" => Api.DemandAddress(answer, "data", "video_url"),
            "failed" => throw Api.Failed(answer.GetProperty("data")),
            _ => null,
        };
    }

    private async Task<string> UploadAsync(string path, byte[] bytes, string type, string id, Deadline deadline, CancellationToken token)
    {
        var stored = await Api.SendAsync(() => new(HttpMethod.Post, _uploads + path) { Content = File(bytes, type) }, deadline, token).ConfigureAwait(false);
        return Api.Demand(stored, "data", id);
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
