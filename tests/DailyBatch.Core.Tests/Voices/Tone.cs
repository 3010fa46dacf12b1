using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Tests.Voices;

/// <summary>The pitch of a voice by autocorrelation.</summary>
internal static class Tone
{
    /// <summary>Hertz: the median over the voiced windows.</summary>
    public static double Of(Wave wave)
    {
        var window = wave.SampleRate / 20;
        var tones = wave.Samples.Chunk(window).Where(c => c.Length == window && Loud(c)).Select(c => OfWindow(c, wave.SampleRate)).Order().ToArray();
        return tones[tones.Length / 2];
    }

    private static bool Loud(short[] window) => window.Max(s => Math.Abs((int)s)) > 4000;

    private static double OfWindow(short[] window, int rate)
    {
        var lags = Enumerable.Range(rate / 220, rate / 60 - rate / 220);
        return (double)rate / lags.MaxBy(lag => Correlation(window, lag));
    }

    private static double Correlation(short[] window, int lag)
    {
        double cross = 0, left = 0, right = 0;
        for (var i = 0; i + lag < window.Length; i++)
        {
            cross += (double)window[i] * window[i + lag];
            left += (double)window[i] * window[i];
            right += (double)window[i + lag] * window[i + lag];
        }

        return cross / Math.Sqrt(left * right + 1);
    }
}
