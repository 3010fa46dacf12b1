using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>
/// D-ID's talks, by its public reference: <c>POST /images</c>, <c>POST /audios</c>, <c>POST /talks</c>, then <c>GET /talks/{id}</c> until its status is <c>done</c>.
/// The head is put back into the whole picture (<c>stitch</c>).
/// </summary>
/// <param name="settings">Endpoint and limits.</param>
/// <param name="secrets">Where its key is: what its studio shows, which is the rest of the header as it stands.</param>
/// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
/// <param name="clock">Measures deadlines and pauses.</param>
/// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
internal sealed class DIdTalks(TalkingHeadSettings settings, Secrets secrets, HttpClient http, TimeProvider clock, Func<double> jitter) : ILipSyncService
{
    /// <summary>Its name in settings, metadata and messages.</summary>
    public const string Provider = "d-id";

    private static readonly LipSyncHost Host = new(Provider, "https://api.d-id.com", Secrets.DIdName, "Authorization", "Basic ");

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Model => "talks";

    /// <inheritdoc/>
    public LipSyncApi Api { get; } = new(Host, secrets.DId, settings, secrets.Redactor, http, clock, jitter);

    /// <inheritdoc/>
    public async Task<string> BeginAsync(LipSyncOrder order, Deadline deadline, CancellationToken token)
    {
        var image = await UploadAsync("/images", "image", order.Portrait, "face.jpg", "image/jpeg", deadline, token).ConfigureAwait(false);
        var audio = await UploadAsync("/audios", "audio", order.Speech, "line.mp3", "audio/mpeg", deadline, token).ConfigureAwait(false);
        var talk = await Api.SendAsync(() => new(HttpMethod.Post, Api.Base + "/talks") { Content = JsonContent.Create(Talk(image, audio)) }, deadline, token).ConfigureAwait(false);
        return Api.Demand(talk, "id");
    }

    /// <inheritdoc/>
    public async Task<Uri?> FindAsync(string job, Deadline deadline, CancellationToken token)
    {
        var talk = await Api.SendAsync(() => new(HttpMethod.Get, $"{Api.Base}/talks/{Uri.EscapeDataString(job)}"), deadline, token).ConfigureAwait(false);
        return JsonText.Of(talk, "status") switch
        {
            "done" => Api.DemandAddress(talk, "result_url"),
            "error" or "rejected" => throw Api.Failed(talk),
            _ => null,
        };
    }

    private async Task<string> UploadAsync(string path, string field, byte[] bytes, string name, string type, Deadline deadline, CancellationToken token)
    {
        var stored = await Api.SendAsync(() => new(HttpMethod.Post, Api.Base + path) { Content = Form(field, bytes, name, type) }, deadline, token).ConfigureAwait(false);
        return Api.Demand(stored, "url");
    }

    private static MultipartFormDataContent Form(string field, byte[] bytes, string name, string type)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        return new() { { file, field, name } };
    }

    private static JsonObject Talk(string image, string audio) => new()
    {
        ["source_url"] = image,
        ["script"] = new JsonObject { ["type"] = "audio", ["audio_url"] = audio },
        ["config"] = new JsonObject { ["stitch"] = true, ["result_format"] = "mp4" },
    };
}
