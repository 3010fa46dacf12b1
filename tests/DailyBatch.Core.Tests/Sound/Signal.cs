using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Tests.Sound;

/// <summary>Looks at the finished sound.</summary>
internal static class Signal
{
    /// <summary>Effective level between two seconds, both channels; 1 is full scale.</summary>
    public static double Level(Wave wave, double from, double to)
    {
        var part = Part(wave, from, to);
        double sum = 0;
        foreach (var s in part) sum += (s / 32768.0) * (s / 32768.0);
        return Math.Sqrt(sum / part.Length);
    }

    /// <summary>Level at one frequency (Goertzel's algorithm over windows of a quarter of a second), left channel.</summary>
    public static double LevelAt(Wave wave, double frequency, double from, double to)
    {
        var left = Part(wave, from, to).ToArray().Where((_, i) => i % 2 == 0).Select(s => s / 32768.0);
        return Math.Sqrt(left.Chunk(wave.SampleRate / 4).Where(c => c.Length == wave.SampleRate / 4).Average(c => Power(c, frequency / wave.SampleRate)));
    }

    /// <summary>The first second from which the level of 10 ms is above a limit.</summary>
    public static double FirstAbove(Wave wave, double limit, double from)
    {
        var at = from;
        while (Level(wave, at, at + 0.01) <= limit) at += 0.005;
        return at;
    }

    private static ReadOnlySpan<short> Part(Wave wave, double from, double to) =>
        wave.Samples.AsSpan((int)(from * wave.SampleRate) * 2, (int)((to - from) * wave.SampleRate) * 2);

    private static double Power(double[] samples, double turn)
    {
        var w = 2 * Math.Cos(2 * Math.PI * turn);
        double s1 = 0, s2 = 0;
        foreach (var x in samples) (s1, s2) = (x + w * s1 - s2, s1);
        return (s1 * s1 + s2 * s2 - w * s1 * s2) / samples.Length / samples.Length;
    }
}
