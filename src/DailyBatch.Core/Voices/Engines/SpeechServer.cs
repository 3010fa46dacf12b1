using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Voices.Engines;

/// <summary>A server that turns text into speech: one JSON request, one answer, through the pipeline of all providers.</summary>
/// <param name="who">How messages name it.</param>
/// <param name="key">Its key; null when there is none.</param>
/// <param name="keyHeader">Name of the header and what stands before the key in it.</param>
/// <param name="ownHost">The host that needs a key.</param>
/// <param name="pipeline">The way of its calls.</param>
/// <param name="http">Carries the requests.</param>
internal sealed class SpeechServer(
    ProviderIdentity who, Secret? key, (string Name, string Before) keyHeader, string ownHost, ProviderPipeline pipeline, HttpClient http)
{
    /// <summary>Its faults.</summary>
    public ProviderFaults Faults => pipeline.Faults;

    /// <summary>Sends a request to a path behind the endpoint and gives the answer, which its dialect understands.</summary>
    /// <exception cref="FaultException">No answer could be had; the fault says why.</exception>
    public Task<ProviderAnswer> PostAsync(string path, JsonObject body, CancellationToken token)
    {
        CheckKey();
        var address = new Uri(who.Endpoint.AbsoluteUri.TrimEnd('/') + path);
        var json = body.ToJsonString();
        return pipeline.SendAsync(new ProviderCall(t => OpenAsync(address, json, t)), pipeline.BeginDeadline(), token);
    }

    /// <summary>Looks whether the key may and can be sent.</summary>
    /// <exception cref="FaultException">It is missing, could be read on the way, or is no key.</exception>
    public void CheckKey() => KeyCheck.Demand(key, who.Endpoint, who.Endpoint.Host.Equals(ownHost, StringComparison.OrdinalIgnoreCase), Faults);

    private async Task<ProviderReply> OpenAsync(Uri address, string json, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (key is not null) request.Headers.TryAddWithoutValidation(keyHeader.Name, keyHeader.Before + key.Reveal());
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
        return await ProviderReply.OfAsync(response, token).ConfigureAwait(false);
    }
}
