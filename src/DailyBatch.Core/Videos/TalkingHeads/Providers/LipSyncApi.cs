using System.Text.Json;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>Sends requests with a key to a provider of talking heads and reads JSON from its answers.</summary>
/// <param name="who">How messages name it.</param>
/// <param name="key">Its key; null when there is none.</param>
/// <param name="keyHeader">Name of the header and what stands before the key in it.</param>
/// <param name="isOwn">Whether the address is the provider's own, which lets nobody in without a key.</param>
/// <param name="pipeline">The way of its calls.</param>
/// <param name="http">Carries the requests.</param>
internal sealed class LipSyncApi(ProviderIdentity who, Secret? key, (string Name, string Before) keyHeader, bool isOwn, ProviderPipeline pipeline, HttpClient http)
{
    /// <summary>Its faults.</summary>
    public ProviderFaults Faults => pipeline.Faults;

    /// <summary>Begins the time for one clip.</summary>
    public Deadline BeginDeadline() => pipeline.BeginDeadline();

    /// <summary>Looks whether the key may and can be sent.</summary>
    /// <exception cref="FaultException">It is missing or unfit.</exception>
    public void CheckKey() => KeyCheck.Demand(key, who.Endpoint, isOwn, Faults);

    /// <summary>Sends a request and gives the object in the answer.</summary>
    /// <param name="make">Makes the request; called for each attempt.</param>
    /// <param name="deadline">The time for the whole clip.</param>
    /// <param name="token">Ends the call.</param>
    /// <exception cref="FaultException">No answer could be had; the fault says why.</exception>
    public async Task<JsonElement> SendAsync(Func<HttpRequestMessage> make, Deadline deadline, CancellationToken token)
    {
        var answer = await pipeline.SendAsync(new ProviderCall(t => OpenAsync(make, t)), deadline, token).ConfigureAwait(false);
        using var document = JsonDocument.Parse(answer.Body);
        return document.RootElement.Clone();
    }

    /// <summary>A text that an answer must hold.</summary>
    /// <exception cref="FaultException">It does not.</exception>
    public string Demand(JsonElement answer, params ReadOnlySpan<string> path) =>
        JsonText.Of(answer, path) is { Length: > 0 } text ? text : throw new FaultException(Faults.NotUnderstood($"JSON without '{string.Join('.', path.ToArray())}'"));

    /// <summary>An address that an answer must hold.</summary>
    /// <exception cref="FaultException">It does not.</exception>
    public Uri DemandAddress(JsonElement answer, params ReadOnlySpan<string> path) =>
        Uri.TryCreate(Demand(answer, path), UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw new FaultException(Faults.NotUnderstood($"JSON whose '{string.Join('.', path.ToArray())}' is no web address"));

    /// <summary>The fault of a clip that could not be made.</summary>
    public FaultException Failed(JsonElement state)
    {
        const int paymentRequired = 402;
        var complaint = LipSyncDialect.Complaint(state);
        return new(complaint.Kind switch
        {
            ComplaintKind.CreditsUsedUp => Faults.CreditsUsedUp(paymentRequired, complaint.Text),
            ComplaintKind.ContentRefused => Faults.ContentRefused(complaint.Text),
            _ => Faults.Of(
                "ProviderJobFailed", "could not make the clip" + Faults.Quoted(complaint.Text),
                "See that the picture shows one face from the front, choose another provider, or set talkingHeads.fallback to drawn."),
        });
    }

    private async Task<ProviderReply> OpenAsync(Func<HttpRequestMessage> make, CancellationToken token)
    {
        using var request = make();
        request.Headers.Accept.ParseAdd("application/json");
        if (key is not null) request.Headers.TryAddWithoutValidation(keyHeader.Name, keyHeader.Before + key.Reveal());
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
        return await ProviderReply.OfAsync(response, token).ConfigureAwait(false);
    }
}
