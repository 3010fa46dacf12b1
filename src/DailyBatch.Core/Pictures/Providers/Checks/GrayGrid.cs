namespace DailyBatch.Core.Pictures.Providers.Checks;

/// <summary>A picture made very small and grey: enough to see whether there is anything on it, and whether two are the same.</summary>
/// <param name="Lumas">One byte a pixel, row by row.</param>
internal sealed record GrayGrid(byte[] Lumas)
{
    /// <summary>Pixels a row and rows.</summary>
    public const int Width = 72, Height = 128;

    private const int Levels = 32;

    /// <summary>Standard deviation of the luma, 0 for one colour.</summary>
    public double Spread()
    {
        var mean = Lumas.Average(v => (double)v);
        return Math.Sqrt(Lumas.Average(v => (v - mean) * (v - mean)));
    }

    /// <summary>Entropy of the luma in 32 steps, 0 to 5 bits: a drawing of two flat colours has less than one.</summary>
    public double Entropy() => Lumas
        .GroupBy(v => v * Levels / 256)
        .Select(g => (double)g.Count() / Lumas.Length)
        .Sum(share => -share * Math.Log2(share));

    /// <summary>Mean luma of a part, both ends given as shares of the picture.</summary>
    public double Mean(double left, double right, double top, double bottom)
    {
        var (sum, count) = (0L, 0);
        for (var y = (int)(top * Height); y < (int)Math.Ceiling(bottom * Height); y++)
        {
            for (var x = (int)(left * Width); x < (int)Math.Ceiling(right * Width); x++)
                (sum, count) = (sum + Lumas[y * Width + x], count + 1);
        }

        return (double)sum / count;
    }
}
