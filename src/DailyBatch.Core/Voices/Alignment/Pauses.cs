using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Voices.Alignment;

/// <summary>Finds the pauses in speech.</summary>
internal static class Pauses
{
    private const double Window = 0.01;

    // Shorter stretches of quiet are the closing of lips before a p or t.
    private const int ShortestWindows = 6;

    // Power against the loudest window: -36 dB.
    private const double Threshold = 2.5e-4;

    /// <summary>All pauses between sounds, in their order.</summary>
    public static IReadOnlyList<Pause> In(Wave clip)
    {
        var powers = clip.Samples.Chunk(Math.Max(1, (int)(clip.SampleRate * Window))).Select(c => c.Average(s => (double)s * s)).ToArray();
        var limit = powers.DefaultIfEmpty().Max() * Threshold;
        var pauses = new List<Pause>();
        var (quietSince, quietBefore) = (-1, 0);
        for (var i = Math.Max(0, Array.FindIndex(powers, p => p > limit)); i < powers.Length; i++)
        {
            if (powers[i] <= limit)
            {
                if (quietSince < 0) quietSince = i;
                continue;
            }

            if (quietSince >= 0 && i - quietSince >= ShortestWindows)
            {
                pauses.Add(new Pause(quietSince * Window, i * Window, (quietSince - quietBefore) * Window));
                quietBefore += i - quietSince;
            }

            quietSince = -1;
        }

        return pauses;
    }
}
