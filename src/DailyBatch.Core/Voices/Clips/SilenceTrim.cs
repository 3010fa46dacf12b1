namespace DailyBatch.Core.Voices.Clips;

/// <summary>Cuts the silence before and after speech, so that the timeline alone decides about pauses.</summary>
internal static class SilenceTrim
{
    /// <summary>Seconds of quiet that stay at each side: soft beginnings and endings lie below the threshold.</summary>
    public const double Margin = 0.04;

    private const double Window = 0.005;
    private const double Fade = 0.004;

    // Power of a window against the loudest one: -40 dB, above flite's hiss; the margin holds the softest consonants.
    private const double Threshold = 1e-4;

    /// <summary>The clip without outer silence.</summary>
    /// <returns>The clip, and how many seconds were cut off at its start.</returns>
    public static (Wave Clip, double CutAtStart) Apply(Wave clip)
    {
        var window = (int)(clip.SampleRate * Window);
        var powers = Powers(clip.Samples, window);
        var limit = powers.Length == 0 ? 0 : powers.Max() * Threshold;
        var first = Array.FindIndex(powers, p => p > limit);
        if (first < 0) return (clip, 0);
        var last = Array.FindLastIndex(powers, p => p > limit);
        var margin = (int)(clip.SampleRate * Margin);
        var from = Math.Max(0, first * window - margin);
        var to = Math.Min(clip.Samples.Length, (last + 1) * window + margin);
        var samples = clip.Samples[from..to];
        FadeEdges(samples, (int)(clip.SampleRate * Fade));
        return (clip with { Samples = samples }, (double)from / clip.SampleRate);
    }

    private static double[] Powers(short[] samples, int window)
    {
        var powers = new double[samples.Length / window];
        for (var i = 0; i < powers.Length; i++)
        {
            foreach (var s in samples.AsSpan(i * window, window))
                powers[i] += (double)s * s;
        }

        return powers;
    }

    /// <summary>A cut through hiss clicks; a few milliseconds of fading hide it.</summary>
    private static void FadeEdges(short[] samples, int length)
    {
        for (var i = 0; i < Math.Min(length, samples.Length / 2); i++)
        {
            samples[i] = (short)(samples[i] * i / length);
            samples[^(i + 1)] = (short)(samples[^(i + 1)] * i / length);
        }
    }
}
