namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>Holds peaks under a ceiling by looking ahead: the gain is down before a peak arrives, and comes back slowly enough not to be heard.</summary>
internal static class Limiter
{
    // Blocks (milliseconds) of looking ahead and of coming back.
    private const int Ahead = 4;
    private const double Release = 60;

    /// <summary>A gain for each block, and one more for the end of the last.</summary>
    /// <param name="peaks">True peak of each block.</param>
    /// <param name="gain">What the signal is multiplied by before.</param>
    /// <param name="ceiling">The largest true peak that may come out.</param>
    public static float[] GainsFor(float[] peaks, float gain, float ceiling)
    {
        // A gain between two blocks touches both, so each start of a block obeys the block before it too.
        var needed = new float[peaks.Length + 1];
        for (var b = 0; b < needed.Length; b++)
            needed[b] = Math.Min(Needed(peaks, b - 1, gain, ceiling), Needed(peaks, b, gain, ceiling));
        return Smoothed(ComeBackSlowly(LowestAround(needed)));
    }

    private static float Needed(float[] peaks, int block, float gain, float ceiling)
    {
        if (block < 0 || block >= peaks.Length) return 1;
        var peak = peaks[block] * gain;
        return peak <= ceiling ? 1 : ceiling / peak;
    }

    private static float[] LowestAround(float[] gains)
    {
        var lowest = new float[gains.Length];
        for (var i = 0; i < gains.Length; i++)
        {
            lowest[i] = 1;
            for (var j = Math.Max(0, i - Ahead); j <= Math.Min(gains.Length - 1, i + Ahead); j++)
                lowest[i] = Math.Min(lowest[i], gains[j]);
        }

        return lowest;
    }

    private static float[] ComeBackSlowly(float[] gains)
    {
        var step = (float)(1 - Math.Exp(-1 / Release));
        for (var i = 1; i < gains.Length; i++)
            gains[i] = Math.Min(gains[i], gains[i - 1] + (1 - gains[i - 1]) * step);
        return gains;
    }

    /// <summary>The mean over as many blocks as the lowest was taken over: it never lies above what a peak allows.</summary>
    private static float[] Smoothed(float[] gains)
    {
        var smooth = new float[gains.Length];
        for (var i = 0; i < gains.Length; i++)
        {
            var sum = 0f;
            for (var j = i - Ahead; j <= i + Ahead; j++) sum += gains[Math.Clamp(j, 0, gains.Length - 1)];
            smooth[i] = sum / (2 * Ahead + 1);
        }

        return smooth;
    }
}
