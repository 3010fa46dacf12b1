using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Sound.Levels;
using DailyBatch.Core.Videos.Sound.Music;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.Sound;

/// <summary>
/// Makes the sound of a video: voices at their places, music of the story's mood that steps back for them, accents on hook and twist,
/// at the loudness that players ask for. All in memory, and but for files of music without an outside program: about a second of one core for a minute.
/// </summary>
/// <param name="music">The user's own music; null for ours.</param>
internal sealed class SoundMixer(MusicFolder? music = null)
{
    private static readonly TimeSpan FadeOut = TimeSpan.FromSeconds(1);

    /// <summary>Mixes and writes a WAV file of 48 kHz stereo that is exactly as long as the timeline.</summary>
    /// <exception cref="FaultException"><c>SoundFileDamaged</c>: a line's clip is no sound; or the user's music cannot be had, see <see cref="MusicFolder"/>.</exception>
    /// <exception cref="IOException">A clip cannot be read, or the file cannot be written.</exception>
    public async Task<SoundTrack> MixAsync(SoundRequest request, string outputWav, CancellationToken token)
    {
        var length = Stereo.SamplesOf(request.Timeline.Duration);
        var voice = await VoiceTrack.PlaceAsync(request.Timeline.Lines, length, token).ConfigureAwait(false);
        var piece = request.Music && music is not null
            ? await music.ReadAsync(request.Mood, request.Seed, request.Timeline.Duration, token).ConfigureAwait(false)
            : null;
        var (wave, loudness) = await Task.Run(() => Master(request, voice, piece, token), token).ConfigureAwait(false);
        await WaveFile.WriteAsync(outputWav, wave, token).ConfigureAwait(false);
        return new SoundTrack(outputWav, wave.Duration, loudness.Integrated, loudness.TruePeak);
    }

    private static (Wave Wave, Loudness Loudness) Master(SoundRequest request, float[] voice, Stereo? piece, CancellationToken token)
    {
        VoiceChain.Process(voice);
        token.ThrowIfCancellationRequested();
        var mix = new Stereo(voice.Length);
        if (request.Music) MusicTrack.Render(mix, request, piece, Ducking.GainsFor(voice), token);
        token.ThrowIfCancellationRequested();
        Add(voice, mix.Left);
        Add(voice, mix.Right);
        Fades.Out(mix, Stereo.SamplesOf(FadeOut));
        Mastering.Apply(mix);
        token.ThrowIfCancellationRequested();
        return (ToWave(mix), LoudnessMeter.Measure(mix).Summary);
    }

    private static void Add(ReadOnlySpan<float> voice, Span<float> channel)
    {
        for (var i = 0; i < channel.Length; i++) channel[i] += voice[i];
    }

    private static Wave ToWave(Stereo mix)
    {
        var samples = new short[2 * mix.Length];
        for (var i = 0; i < mix.Length; i++)
        {
            samples[2 * i] = ToSample(mix.Left[i]);
            samples[2 * i + 1] = ToSample(mix.Right[i]);
        }

        return new Wave(Stereo.SampleRate, 2, samples);
    }

    private static short ToSample(float value) => (short)Math.Clamp((int)MathF.Round(value * 32768), short.MinValue, short.MaxValue);
}
