using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>Measures loudness and true peak (ITU-R BS.1770-4). Checked against ffmpeg's ebur128 by the tests.</summary>
internal static class LoudnessMeter
{
    // K-weighting at 48 kHz, from the tables of the recommendation: the head's shelf, then the high-pass.
    private static readonly Biquad Shelf = new(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
    private static readonly Biquad HighPass = new(1, -2, 1, -1.99004745483398, 0.99007225036621);

    /// <summary>Measures a sound.</summary>
    public static LoudnessProfile Measure(Stereo sound)
    {
        var blocks = Stereo.BlocksOf(sound.Length);
        var peaks = new float[blocks];
        TruePeak.Measure(sound.Left, peaks);
        TruePeak.Measure(sound.Right, peaks);
        return new LoudnessProfile(Energies(sound, blocks), peaks);
    }

    /// <summary>Both channels go through the filters side by side in one vector.</summary>
    private static float[] Energies(Stereo sound, int blocks)
    {
        var energies = new float[blocks];
        var (shelf1, shelf2, high1, high2) = (Vector128<double>.Zero, Vector128<double>.Zero, Vector128<double>.Zero, Vector128<double>.Zero);
        for (var b = 0; b < blocks; b++)
        {
            var sum = Vector128<double>.Zero;
            var end = Math.Min(sound.Length, (b + 1) * Stereo.BlockLength);
            for (var i = b * Stereo.BlockLength; i < end; i++)
            {
                var y = Step(Shelf, Vector128.Create((double)sound.Left[i], sound.Right[i]), ref shelf1, ref shelf2);
                y = Step(HighPass, y, ref high1, ref high2);
                sum += y * y;
            }

            energies[b] = (float)Vector128.Sum(sum);
        }

        return energies;
    }

    private static Vector128<double> Step(Biquad filter, Vector128<double> x, ref Vector128<double> s1, ref Vector128<double> s2)
    {
        var y = x * filter.B0 + s1;
        s1 = x * filter.B1 - y * filter.A1 + s2;
        s2 = x * filter.B2 - y * filter.A2;
        return y;
    }
}
