using DailyBatch.Core.Voices.Engines;

namespace DailyBatch.Core.Voices.Flite;

/// <summary>flite as a source of speech, with its own exact word times.</summary>
internal sealed class FliteSpeech(FliteSynthesizer flite) : ISpeechSource
{
    /// <summary>Its name in the settings.</summary>
    public const string Provider = "flite";

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Kind => "";

    /// <summary>rms made lower and slt made higher are hardly understood (measured), so the pitch stays between these.</summary>
    public double PitchOf(Voice voice, double wanted)
    {
        var (low, high) = voice.Name switch
        {
            "rms" => (1.0, 1.12),
            "slt" => (0.86, 1.0),
            "awb" => (1.0, 1.12),
            _ => (1.0, 1.0),
        };
        return Math.Clamp(wanted, low, high);
    }

    /// <inheritdoc/>
    public async Task<Recording> SayAsync(SpeechOrder order, CancellationToken token)
    {
        var reading = await flite.ReadAsync(order.Text, order.Voice, 1 / (order.Speed * SpeakingPace.OfVoice(order.Voice)), token).ConfigureAwait(false);
        return new Recording(reading.Clip) { Tokens = reading.Tokens };
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken token) => flite.ReadAsync("Ready.", "rms", 1, token);
}
