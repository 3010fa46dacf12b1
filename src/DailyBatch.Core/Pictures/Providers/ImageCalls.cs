using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Sends JSON to an address with a bearer key. A key travels only where nobody can read it on the way.</summary>
/// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
/// <param name="address">Where to.</param>
/// <param name="key">The key; null when there is none.</param>
/// <param name="needsKey">Whether it is of no use to call without one.</param>
internal sealed class ImageCalls(HttpClient http, Uri address, Secret? key, bool needsKey)
{
    // A PNG of noise in the largest size that is asked for has 9 MB, and a third more in base64.
    private const long MostAnswerBytes = 32 * 1024 * 1024;

    /// <summary>The limits of the settings.</summary>
    public static ProviderLimits Limits(PictureSettings settings) => new()
    {
        CallsPerMinute = settings.CallsPerMinute,
        Concurrency = settings.Concurrency,
        Deadline = TimeSpan.FromSeconds(settings.DeadlineSeconds),
        Attempt = TimeSpan.FromSeconds(settings.AttemptSeconds),
        MaxAnswerBytes = MostAnswerBytes,
        Attempts = 5,
    };

    /// <summary>Looks whether the key is fit to be sent.</summary>
    /// <exception cref="FaultException">It is missing or unfit, or the address is not encrypted.</exception>
    public void CheckKey(ProviderFaults faults) => KeyCheck.Demand(key, address, needsKey, faults);

    /// <summary>Posts a body.</summary>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<ProviderReply> PostAsync(JsonObject body, IEnumerable<KeyValuePair<string, string>> headers, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("image/png"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*", 0.5));
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Reveal());
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
        return await ProviderReply.OfAsync(response, token).ConfigureAwait(false);
    }
}
