namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>Gains, one a block (see <see cref="Stereo.BlockLength"/>) and each valid at the block's start: made from one signal, applied to any.</summary>
internal static class GainCurve
{
    /// <summary>What a compressor would do.</summary>
    /// <param name="signal">The signal whose level decides.</param>
    /// <param name="threshold">Level above which it works; 1 is full scale.</param>
    /// <param name="ratio">By how much the excess is divided.</param>
    /// <param name="attack">Seconds in which it goes down.</param>
    /// <param name="release">Seconds in which it comes back.</param>
    public static float[] Compress(ReadOnlySpan<float> signal, float threshold, float ratio, double attack, double release)
    {
        var gains = new float[Stereo.BlocksOf(signal.Length) + 1];
        var (down, up) = (Step(attack), Step(release));
        var level = 0f;
        for (var b = 0; b < gains.Length - 1; b++)
        {
            var now = Effective(Block(signal, b));
            level += (now - level) * (now > level ? down : up);
            gains[b] = level <= threshold ? 1 : MathF.Pow(threshold / level, 1 - 1 / ratio);
        }

        gains[^1] = gains.Length > 1 ? gains[^2] : 1;
        return gains;
    }

    /// <summary>Multiplies a channel by gains, with straight lines between them.</summary>
    public static void Apply(Span<float> channel, ReadOnlySpan<float> gains)
    {
        for (var b = 0; b < gains.Length - 1; b++)
        {
            var block = Block(channel, b);
            var step = (gains[b + 1] - gains[b]) / Stereo.BlockLength;
            for (var i = 0; i < block.Length; i++) block[i] *= gains[b] + i * step;
        }
    }

    private static float Step(double seconds) => (float)(1 - Math.Exp(-0.001 / seconds));

    private static float Effective(ReadOnlySpan<float> block)
    {
        var sum = 0f;
        foreach (var s in block) sum += s * s;
        return MathF.Sqrt(sum / block.Length);
    }

    private static Span<float> Block(Span<float> signal, int b) =>
        signal.Slice(b * Stereo.BlockLength, Math.Min(Stereo.BlockLength, signal.Length - b * Stereo.BlockLength));

    private static ReadOnlySpan<float> Block(ReadOnlySpan<float> signal, int b) =>
        signal.Slice(b * Stereo.BlockLength, Math.Min(Stereo.BlockLength, signal.Length - b * Stereo.BlockLength));
}
