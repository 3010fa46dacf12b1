using System.Text.Json;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>Sends requests with a key to a provider of talking heads and reads JSON from its answers.</summary>
internal sealed class LipSyncApi
{
    private readonly LipSyncHost _host;
    private readonly Secret? _key;
    private readonly ProviderPipeline _pipeline;
    private readonly HttpClient _http;

    /// <param name="host">The provider.</param>
    /// <param name="key">Its key; null when there is none.</param>
    /// <param name="settings">Another address than its own, and limits.</param>
    /// <param name="redactor">Takes keys out of what it says.</param>
    /// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
    /// <param name="clock">Measures deadlines and pauses.</param>
    /// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
    public LipSyncApi(LipSyncHost host, Secret? key, TalkingHeadSettings settings, Redactor redactor, HttpClient http, TimeProvider clock, Func<double> jitter)
    {
        (_host, _key, _http, Base) = (host, key, http, (settings.Endpoint ?? host.Own).TrimEnd('/'));
        var who = new ProviderIdentity(host.Provider, new Uri(Base), "", host.KeyName);
        _pipeline = new(LipSyncLimits.OfCalls(settings), new(who, redactor), new LipSyncDialect(), clock, jitter);
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Base { get; }

    /// <summary>Its faults.</summary>
    public ProviderFaults Faults => _pipeline.Faults;

    /// <summary>Begins the time for one clip.</summary>
    public Deadline BeginDeadline() => _pipeline.BeginDeadline();

    /// <summary>Looks whether the key may and can be sent.</summary>
    /// <exception cref="FaultException">It is missing or unfit.</exception>
    public void CheckKey() => KeyCheck.Demand(_key, new Uri(Base), Base == _host.Own, Faults);

    /// <summary>Sends a request and gives the object in the answer.</summary>
    /// <param name="make">Makes the request; called for each attempt.</param>
    /// <param name="deadline">The time for the whole clip.</param>
    /// <param name="token">Ends the call.</param>
    /// <exception cref="FaultException">No answer could be had; the fault says why.</exception>
    public async Task<JsonElement> SendAsync(Func<HttpRequestMessage> make, Deadline deadline, CancellationToken token)
    {
        var answer = await _pipeline.SendAsync(new ProviderCall(t => OpenAsync(make, t)), deadline, token).ConfigureAwait(false);
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
        if (_key is not null) request.Headers.TryAddWithoutValidation(_host.Header, _host.BeforeKey + _key.Reveal());
        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
        return await ProviderReply.OfAsync(response, token).ConfigureAwait(false);
    }
}
