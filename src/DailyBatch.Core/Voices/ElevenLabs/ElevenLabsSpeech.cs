using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Engines;

namespace DailyBatch.Core.Voices.ElevenLabs;

/// <summary>Speech by ElevenLabs, with the times of its characters.</summary>
internal sealed class ElevenLabsSpeech : ISpeechSource
{
    /// <summary>Its name in settings, metadata and messages.</summary>
    public const string Provider = "elevenlabs";

    private const string OwnEndpoint = "https://api.elevenlabs.io/v1";
    private const string UsualModel = "eleven_multilingual_v2";
    private const int UsualCallsPerMinute = 100;

    // 44.1 kHz needs a dearer plan; 24 kHz holds all of a voice.
    private const string Format = "pcm_24000";

    private readonly VoiceSettings _settings;
    private readonly string _model;
    private readonly SpeechServer _server;

    /// <param name="settings">Endpoint, model, limits and price.</param>
    /// <param name="secrets">Where its key is.</param>
    /// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
    /// <param name="clock">Measures deadlines and pauses.</param>
    /// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
    public ElevenLabsSpeech(VoiceSettings settings, Secrets secrets, HttpClient http, TimeProvider clock, Func<double> jitter)
    {
        (_settings, _model) = (settings, settings.Model ?? UsualModel);
        var who = new ProviderIdentity(Provider, new Uri(settings.Endpoint ?? OwnEndpoint), _model, Secrets.ElevenLabsName);
        var pipeline = new ProviderPipeline(
            SpeechLimits.Of(settings, UsualCallsPerMinute), new ProviderFaults(who, secrets.Redactor), new ElevenLabsDialect(), clock, jitter);
        _server = new SpeechServer(who, secrets.ElevenLabs, ("xi-api-key", ""), new Uri(OwnEndpoint).Host, pipeline, http);
        Kind = $"{who.Endpoint} {_model} {Format}";
    }

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Kind { get; }

    /// <summary>Natural voices are left as they are.</summary>
    public double PitchOf(Voice voice, double wanted) => 1;

    /// <inheritdoc/>
    public async Task<Recording> SayAsync(SpeechOrder order, CancellationToken token)
    {
        var path = $"/text-to-speech/{Uri.EscapeDataString(order.Voice)}/with-timestamps?output_format={Format}";
        var answer = await _server.PostAsync(path, Body(order), token).ConfigureAwait(false);
        var timed = TimedAudio.Read(answer.Body)!;
        return new Recording(timed.Clip) { Tokens = timed.Tokens, Spent = SpeechBill.Of(Provider, _model, order.Text, _settings.CharacterPrice) };
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken token)
    {
        _server.CheckKey();
        return Task.CompletedTask;
    }

    private JsonObject Body(SpeechOrder order) => new()
    {
        ["text"] = order.Text,
        ["model_id"] = _model,
        ["voice_settings"] = new JsonObject
        {
            // Less stable is more expressive.
            ["stability"] = order.Emotion is null ? 0.5 : 0.4,
            ["similarity_boost"] = 0.75,
            ["speed"] = Math.Round(Math.Clamp(order.Speed, 0.7, 1.2), 3),
        },
    };
}
