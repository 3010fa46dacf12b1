using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Engines;

namespace DailyBatch.Core.Voices.OpenAi;

/// <summary>Speech by <c>/audio/speech</c> of any OpenAI-compatible endpoint. It says no word times.</summary>
internal sealed class OpenAiSpeech : ISpeechSource
{
    /// <summary>Its name in settings, metadata and messages.</summary>
    public const string Provider = "openai";

    /// <summary>OpenAI's own endpoint.</summary>
    public const string OwnEndpoint = "https://api.openai.com/v1";

    private const string UsualModel = "gpt-4o-mini-tts";
    private const int UsualCallsPerMinute = 60;

    // What OpenAI sends as "pcm"; the servers that copy it do the same.
    private const int RawRate = 24000;

    private readonly VoiceSettings _settings;
    private readonly string _model;
    private readonly SpeechServer _server;

    /// <param name="settings">Endpoint, model, format, limits and price.</param>
    /// <param name="secrets">Where its key is; it needs one only at OpenAI's own host.</param>
    /// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
    /// <param name="clock">Measures deadlines and pauses.</param>
    /// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
    public OpenAiSpeech(VoiceSettings settings, Secrets secrets, HttpClient http, TimeProvider clock, Func<double> jitter)
    {
        (_settings, _model) = (settings, settings.Model ?? UsualModel);
        var who = new ProviderIdentity(Provider, new Uri(settings.Endpoint ?? OwnEndpoint), _model, Secrets.OpenAiName);
        var pipeline = new ProviderPipeline(
            SpeechLimits.Of(settings, UsualCallsPerMinute), new ProviderFaults(who, secrets.Redactor), new OpenAiSpeechDialect(Rate), clock, jitter);
        _server = new SpeechServer(who, secrets.OpenAi, ("Authorization", "Bearer "), new Uri(OwnEndpoint).Host, pipeline, http);
        Kind = $"{who.Endpoint} {_model} {settings.Format}";
    }

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Kind { get; }

    private int? Rate => _settings.Format == "pcm" ? RawRate : null;

    /// <summary>Natural voices are left as they are.</summary>
    public double PitchOf(Voice voice, double wanted) => 1;

    /// <inheritdoc/>
    public async Task<Recording> SayAsync(SpeechOrder order, CancellationToken token)
    {
        var answer = await _server.PostAsync("/audio/speech", Body(order), token).ConfigureAwait(false);
        return new Recording(SpeechBytes.Read(answer.Body, Rate)!) { Spent = SpeechBill.Of(Provider, _model, order.Text, _settings.CharacterPrice) };
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken token)
    {
        _server.CheckKey();
        return Task.CompletedTask;
    }

    private JsonObject Body(SpeechOrder order)
    {
        var body = new JsonObject
        {
            ["model"] = _model,
            ["input"] = order.Text,
            ["voice"] = order.Voice,
            ["response_format"] = _settings.Format,
            ["speed"] = Math.Round(Math.Clamp(order.Speed, 0.25, 4), 3),
        };

        // Only these models take them; others refuse the field or read it aloud.
        if (_model.StartsWith("gpt-", StringComparison.Ordinal) && order.Emotion is { } emotion)
            body["instructions"] = $"Tell it like a true story, clearly. Emotion: {emotion}.";
        return body;
    }
}
