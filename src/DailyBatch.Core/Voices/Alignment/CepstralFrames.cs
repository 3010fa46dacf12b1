using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Voices.Alignment;

/// <summary>
/// What speech sounds like from one hundredth of a second to the next, whoever speaks: 13 mel frequency cepstral coefficients
/// (Davis and Mermelstein 1980) and how they change, each brought to mean 0 and variance 1 over the clip.
/// </summary>
internal static class CepstralFrames
{
    /// <summary>Seconds from one frame to the next.</summary>
    public const double Hop = 0.01;

    private const int Rate = 16000;
    private const int HopSamples = 160;
    private const int WindowSamples = 400;
    private const int Spectrum = 512;
    private const int Filters = 26;
    private const int Coefficients = 13;
    private const float PreEmphasis = 0.97f;

    // Loudness and its change tell best where words begin (measured).
    private const float EnergyWeight = 2;

    /// <summary>Time from the start of a frame to the moment that it stands for.</summary>
    public const double Centre = WindowSamples / 2.0 / Rate;

    private static readonly float[] Window =
        [.. Enumerable.Range(0, WindowSamples).Select(i => 0.54f - 0.46f * MathF.Cos(2 * MathF.PI * i / (WindowSamples - 1)))];

    private static readonly float[,] Cosines = CosineTable();

    /// <summary>The frames of a clip, at least one.</summary>
    /// <param name="clip">One channel.</param>
    /// <param name="stretch">Factor on the frequencies, see <see cref="MelFilters"/>.</param>
    public static float[][] Of(Wave clip, double stretch = 1)
    {
        var frames = Cepstra(Samples(clip), stretch);
        var both = frames.Select((f, i) => (float[])[.. f, .. Change(frames, i)]).ToArray();
        Normalise(both);
        return both;
    }

    /// <summary>At 16 kHz whatever the clip's rate is: hops of whole samples at 22.05 kHz would drift by 2 ms a second.</summary>
    private static float[] Samples(Wave clip)
    {
        var input = Array.ConvertAll(clip.Samples, s => (float)s);
        if (clip.SampleRate == Rate) return input;
        var resampler = new Resampler((double)clip.SampleRate / Rate);
        var output = new float[resampler.LengthOf(input.Length)];
        resampler.Convert(input, output);
        return output;
    }

    private static float[][] Cepstra(float[] samples, double stretch)
    {
        var (transform, filters) = (new FourierTransform(Spectrum), new MelFilters(Rate, Spectrum, Filters, stretch));
        var (window, powers, logs) = (new float[WindowSamples], new float[Spectrum / 2 + 1], new float[Filters]);
        var frames = new float[Math.Max(1, (samples.Length - WindowSamples) / HopSamples + 1)][];
        for (var n = 0; n < frames.Length; n++)
        {
            Cut(samples, n * HopSamples, window);
            transform.Power(window, powers);
            filters.Apply(powers, logs);
            frames[n] = Cepstrum(logs);
        }

        return frames;
    }

    private static void Cut(float[] samples, int from, float[] window)
    {
        for (var i = 0; i < window.Length; i++)
        {
            var now = from + i < samples.Length ? samples[from + i] : 0;
            var before = from + i > 0 && from + i - 1 < samples.Length ? samples[from + i - 1] : 0;
            window[i] = (now - PreEmphasis * before) * Window[i];
        }
    }

    private static float[] Cepstrum(float[] logs)
    {
        var result = new float[Coefficients];
        for (var c = 0; c < Coefficients; c++)
        {
            for (var f = 0; f < Filters; f++) result[c] += Cosines[c, f] * logs[f];
        }

        return result;
    }

    /// <summary>The slope over five frames (Furui 1986).</summary>
    private static float[] Change(float[][] frames, int at)
    {
        float[] Frame(int offset) => frames[Math.Clamp(at + offset, 0, frames.Length - 1)];
        var (a, b, c, d) = (Frame(-2), Frame(-1), Frame(1), Frame(2));
        return [.. Enumerable.Range(0, Coefficients).Select(i => (2 * (d[i] - a[i]) + c[i] - b[i]) / 10)];
    }

    private static void Normalise(float[][] frames)
    {
        for (var i = 0; i < frames[0].Length; i++)
        {
            var mean = frames.Average(f => f[i]);
            var deviation = MathF.Sqrt(frames.Average(f => (f[i] - mean) * (f[i] - mean)));
            var weight = i % Coefficients == 0 ? EnergyWeight : 1;
            foreach (var frame in frames) frame[i] = deviation < 1e-6f ? 0 : weight * (frame[i] - mean) / deviation;
        }
    }

    private static float[,] CosineTable()
    {
        var table = new float[Coefficients, Filters];
        for (var c = 0; c < Coefficients; c++)
        {
            for (var f = 0; f < Filters; f++) table[c, f] = MathF.Cos(MathF.PI * c * (f + 0.5f) / Filters);
        }

        return table;
    }
}
