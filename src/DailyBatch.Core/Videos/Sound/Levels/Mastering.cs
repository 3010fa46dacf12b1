namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>Brings a mix to the loudness that players ask for, peaks held below what survives AAC.</summary>
internal static class Mastering
{
    /// <summary>Integrated loudness that is aimed at, LUFS.</summary>
    public const double Target = -14;

    /// <summary>True peak that is aimed at, dBTP: AAC adds up to half a decibel, and players ask for -1.</summary>
    public const double Ceiling = -1.5;

    private const int Rounds = 8;

    // What a whole mix may be raised by: the faintest sound is not blown up to a roar.
    private const double MostGain = 40;

    /// <summary>Works in place. Silence stays silence.</summary>
    public static void Apply(Stereo mix)
    {
        var profile = LoudnessMeter.Measure(mix);
        var loudness = profile.Summary.Integrated;
        if (double.IsNegativeInfinity(loudness)) return;
        var gains = GainsFor(profile, Math.Min(MostGain, Target - loudness));
        GainCurve.Apply(mix.Left, gains);
        GainCurve.Apply(mix.Right, gains);
    }

    /// <summary>Limiting makes quieter, so the gain is raised until loudness after limiting fits.</summary>
    private static float[] GainsFor(LoudnessProfile profile, double decibels)
    {
        var gains = Gains(profile, decibels);
        for (var round = 0; round < Rounds; round++)
        {
            var missing = Target - profile.Integrated(b => gains[b]);
            if (Math.Abs(missing) < 0.02 || decibels >= MostGain) break;
            decibels = Math.Min(MostGain, decibels + missing);
            gains = Gains(profile, decibels);
        }

        return gains;
    }

    private static float[] Gains(LoudnessProfile profile, double decibels)
    {
        var gain = (float)Math.Pow(10, decibels / 20);
        var limits = Limiter.GainsFor(profile.Peaks, gain, (float)Math.Pow(10, Ceiling / 20));
        return [.. limits.Select(l => l * gain)];
    }
}
