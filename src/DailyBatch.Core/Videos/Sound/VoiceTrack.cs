using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.Sound;

/// <summary>Puts the spoken lines at their places on one channel of 48 kHz, all equally loud whoever speaks.</summary>
internal static class VoiceTrack
{
    // Mean level of a line where somebody speaks: -20 dB, where the compressor begins to work.
    private const float Level = 0.1f;

    /// <summary>The channel; what would reach beyond its end is cut off.</summary>
    public static async Task<float[]> PlaceAsync(IReadOnlyList<TimedLine> lines, int length, CancellationToken token)
    {
        var track = new float[length];
        foreach (var line in lines)
        {
            var clip = await WaveFile.ReadAsync(line.Speech.Path, token).ConfigureAwait(false);
            Place(clip, track, Math.Min(length, Stereo.SamplesOf(line.Start)));
        }

        return track;
    }

    private static void Place(Wave clip, float[] track, int at)
    {
        var input = Mono(clip);
        var gain = Level / Math.Max(ActiveLevel(input), Level / 10);
        var resampler = new Resampler((double)clip.SampleRate / Stereo.SampleRate);
        var sound = new float[resampler.LengthOf(input.Length)];
        resampler.Convert(input, sound);
        var target = track.AsSpan(at);
        for (var i = 0; i < Math.Min(sound.Length, target.Length); i++) target[i] += sound[i] * gain;
    }

    private static float[] Mono(Wave clip)
    {
        var mono = new float[clip.Samples.Length / clip.Channels];
        for (var i = 0; i < clip.Samples.Length; i++) mono[i / clip.Channels] += clip.Samples[i] / 32768f / clip.Channels;
        return mono;
    }

    /// <summary>Effective level over the louder half of the samples' windows: pauses inside a line do not count.</summary>
    private static float ActiveLevel(float[] samples)
    {
        const int window = 400;
        var powers = samples.Chunk(window).Select(w => w.Sum(s => s * s) / w.Length).OrderDescending().ToArray();
        return powers.Length == 0 ? 0 : MathF.Sqrt(powers.Take((powers.Length + 1) / 2).Average());
    }
}
