using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Tests.Voices;

/// <summary>Looks at the signal itself.</summary>
internal static class Energy
{
    /// <summary>The end, in seconds, of the quiet (-35 dB against the clip's loudest) nearest to a time; not a number when none is within 0.15 s.</summary>
    public static double OnsetNear(Wave wave, double seconds)
    {
        const double step = 0.005;
        var levels = Levels(wave, step);
        var limit = levels.Max() * Math.Pow(10, -35 / 20.0);
        return Enumerable.Range(4, levels.Length - 4)
            .Where(i => levels[i] > limit && levels[(i - 4)..i].All(l => l <= limit))
            .Select(i => i * step)
            .Where(t => Math.Abs(t - seconds) < 0.15)
            .OrderBy(t => Math.Abs(t - seconds))
            .FirstOrDefault(double.NaN);
    }

    /// <summary>Quiet at both ends (-40 dB against the loudest), in seconds.</summary>
    public static (double Before, double After) OuterSilence(Wave wave)
    {
        const double step = 0.005;
        var levels = Levels(wave, step);
        var limit = levels.Max() / 100;
        return (Array.FindIndex(levels, l => l > limit) * step, (levels.Length - 1 - Array.FindLastIndex(levels, l => l > limit)) * step);
    }

    private static double[] Levels(Wave wave, double step)
    {
        var window = (int)(wave.SampleRate * step);
        return [.. wave.Samples.Chunk(window).Select(c => Math.Sqrt(c.Average(s => (double)s * s)))];
    }
}
