using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Casting;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices.Engines;

/// <summary>Speaks lines by any source: words made speakable, the emotion's manner, the cache, silence trimmed, word times by the source or by alignment.</summary>
internal sealed class SpeechEngine(ISpeechSource source, VoiceCasting casting, VoiceSettings settings, SpeechCache cache, SpeechAligner aligner)
    : ISpeechEngine, ISpeechCheck
{
    // Part of every cache key: a change in how lines are made must not meet clips of before.
    private const string Revision = "3";

    private readonly Pronunciations _pronunciations = new(settings.Pronunciations);

    /// <inheritdoc/>
    public string Name => source.Name;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Voice> Cast(Story story) => casting.Cast(story);

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken token) => source.CheckAsync(token);

    /// <inheritdoc/>
    public async Task<SpokenLine> SpeakAsync(StoryLine line, Voice voice, CancellationToken token)
    {
        var words = _pronunciations.Apply(SpeakableText.Words(line.Text));
        var manner = EmotionManner.Of(line.Emotion);
        var pitch = source.PitchOf(voice, voice.Pitch * manner.Pitch);
        var order = new SpeechOrder(SpeakableText.Join(words), voice.Name, settings.Rate * voice.Tempo * manner.Tempo / pitch, line.Emotion);
        var key = KeyOf(line.Text, order, pitch);
        if (await cache.FindAsync(key, [.. words.Select(w => w.Shown)], token).ConfigureAwait(false) is { } known) return known;
        if (order.Text.Length == 0)
        {
            var (silence, shown) = SilentLine.Of(words);
            return await cache.KeepAsync(key, silence, shown, token).ConfigureAwait(false);
        }

        var recording = await source.SayAsync(order, token).ConfigureAwait(false);
        return await FinishAsync(key, words, recording, pitch, token).ConfigureAwait(false);
    }

    private async Task<SpokenLine> FinishAsync(string key, IReadOnlyList<SpeakableWord> words, Recording recording, double pitch, CancellationToken token)
    {
        // What was paid for is kept, whatever is cancelled meanwhile.
        if (recording.Spent is not null) token = CancellationToken.None;
        try
        {
            var (clip, cut) = SilenceTrim.Apply(PitchShift.Apply(recording.Clip, pitch));
            var length = clip.Duration.TotalSeconds;
            var tokens = recording.Tokens?.Select(t => t.At(s => Math.Clamp(s / pitch - cut, 0, length))).ToArray()
                ?? await aligner.AlignAsync(words, clip, token).ConfigureAwait(false);
            var line = await cache.KeepAsync(key, clip, WordAligner.Align(words, tokens, length), token).ConfigureAwait(false);
            return line with { Spent = recording.Spent };
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, Name)) { Spent = recording.Spent };
        }
    }

    private string KeyOf(string shown, SpeechOrder order, double pitch) =>
        ContentHash.Of(Name, Revision, source.Kind, order.Voice, Number(order.Speed), Number(pitch), order.Emotion ?? "", shown, order.Text);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
