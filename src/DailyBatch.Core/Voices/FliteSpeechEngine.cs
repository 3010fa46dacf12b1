using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Casting;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices;

/// <summary>The embedded voices: libflite, with the exact word times that it knows itself. No key, no network.</summary>
public sealed class FliteSpeechEngine : ISpeechEngine
{
    // Part of every cache key: a change in how lines are made must not meet clips of before.
    private const string Revision = "2";

    private readonly double _rate;
    private readonly SpeechCache _cache;
    private readonly FliteSynthesizer _flite;

    /// <summary>An engine that loads libflite when the first line is spoken that is not in the cache.</summary>
    /// <param name="settings">The speaking rate.</param>
    /// <param name="cacheFolder">Clips are kept in its folder <c>speech</c>.</param>
    public FliteSpeechEngine(VoiceSettings settings, string cacheFolder)
        : this(settings, cacheFolder, libraryFolder: null)
    {
    }

    internal FliteSpeechEngine(VoiceSettings settings, string cacheFolder, string? libraryFolder)
    {
        _rate = settings.Rate;
        _cache = new SpeechCache(Path.Combine(cacheFolder, "speech"));
        _flite = new FliteSynthesizer(libraryFolder);
    }

    /// <inheritdoc/>
    public string Name => "flite";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Voice> Cast(Story story) => VoiceCasting.Cast(story);

    /// <inheritdoc/>
    /// <exception cref="FaultException"><c>VoiceEngineMissing</c>: libflite is not installed; <c>SpeechFailed</c>: it gave no sound.</exception>
    public async Task<SpokenLine> SpeakAsync(StoryLine line, Voice voice, CancellationToken token)
    {
        var words = SpeakableText.Words(line.Text);
        var speed = _rate * voice.Tempo * SpeakingPace.OfVoice(voice.Name) * SpeakingPace.OfEmotion(line.Emotion);
        var key = KeyOf(line.Text, SpeakableText.Join(words), voice, speed);
        if (await _cache.FindAsync(key, [.. words.Select(w => w.Shown)], token).ConfigureAwait(false) is { } known) return known;

        var (clip, times) = await SayAsync(words, voice, speed, token).ConfigureAwait(false);
        return await _cache.KeepAsync(key, clip, times, token).ConfigureAwait(false);
    }

    private async Task<(Wave Clip, IReadOnlyList<WordTime> Words)> SayAsync(
        IReadOnlyList<SpeakableWord> words, Voice voice, double speed, CancellationToken token)
    {
        var text = SpeakableText.Join(words);
        if (text.Length == 0) return SilentLine.Of(words);

        var reading = await _flite.ReadAsync(text, voice.Name, voice.Pitch / speed, token).ConfigureAwait(false);
        var (clip, cut) = SilenceTrim.Apply(PitchShift.Apply(reading.Clip, voice.Pitch));
        var length = clip.Duration.TotalSeconds;
        var tokens = reading.Tokens.Select(t => t.At(s => Math.Clamp(s / voice.Pitch - cut, 0, length)));
        return (clip, WordAligner.Align(words, [.. tokens], length));
    }

    private string KeyOf(string shown, string spoken, Voice voice, double speed) =>
        ContentHash.Of(Name, Revision, voice.Name, Number(voice.Pitch), Number(speed), shown, spoken);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
