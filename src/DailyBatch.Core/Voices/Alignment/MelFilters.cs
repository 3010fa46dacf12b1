namespace DailyBatch.Core.Voices.Alignment;

/// <summary>Triangular filters that are spaced as the ear hears (mel scale of O'Shaughnessy 1987): 2595 log10(1 + f / 700).</summary>
/// <param name="rate">Samples a second.</param>
/// <param name="length">Length of the spectrum's window.</param>
/// <param name="count">Number of filters.</param>
/// <param name="stretch">Factor on all frequencies: above 1 fits a shorter vocal tract, as women have (Lee and Rose 1996).</param>
internal sealed class MelFilters(int rate, int length, int count, double stretch)
{
    private readonly (int From, float[] Weights)[] _filters = Make(rate, length, count, stretch);

    /// <summary>The logarithm of what each filter lets through.</summary>
    public void Apply(ReadOnlySpan<float> powers, Span<float> logs)
    {
        for (var f = 0; f < _filters.Length; f++)
        {
            var (from, weights) = _filters[f];
            var sum = 0f;
            for (var i = 0; i < weights.Length; i++) sum += weights[i] * powers[from + i];

            // The floor is about the noise of 16-bit samples; log 0 would outweigh all else.
            logs[f] = MathF.Log(MathF.Max(sum, 1f));
        }
    }

    private static (int From, float[] Weights)[] Make(int rate, int length, int count, double stretch)
    {
        var top = Mel(rate / 2.0);
        var edges = Enumerable.Range(0, count + 2).Select(i => Math.Min(length / 2.0, stretch * Hertz(top * i / (count + 1)) * length / rate)).ToArray();
        return [.. Enumerable.Range(1, count).Select(i => Triangle(edges[i - 1], edges[i], edges[i + 1]))];
    }

    private static (int From, float[] Weights) Triangle(double low, double middle, double high)
    {
        var (from, to) = ((int)Math.Ceiling(low), (int)Math.Floor(high));
        return (from, [.. Enumerable.Range(from, Math.Max(0, to - from + 1))
            .Select(bin => (float)Math.Max(0, bin <= middle ? (bin - low) / (middle - low) : (high - bin) / (high - middle)))]);
    }

    private static double Mel(double hertz) => 2595 * Math.Log10(1 + hertz / 700);

    private static double Hertz(double mel) => 700 * (Math.Pow(10, mel / 2595) - 1);
}
