using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Sound.Levels;

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>Single sounds that mark what happens: a hit, a riser that leads to a moment, a sting on it. One channel each.</summary>
internal static class Accents
{
    /// <summary>Seconds that the riser takes.</summary>
    public const double RiserLength = 1.8;

    private const double HitLength = 1.2;
    private const double StingLength = 2.2;

    /// <summary>A deep drum in a large room.</summary>
    public static float[] Hit(SeededRandom chance)
    {
        var noise = Noise(HitLength, chance);
        Biquad.BandPass(900, 0.5).Process(noise);
        return Shape(HitLength, (t, i) =>
        {
            // The pitch falls from 130 to 45 Hz: its integral is the phase.
            var turns = 45 * t + (130 - 45) * 0.06 * (1 - Math.Exp(-t / 0.06));
            var boom = Math.Sin(2 * Math.PI * turns) + 0.35 * Math.Sin(4 * Math.PI * turns);
            return 0.3 * boom * Math.Exp(-t / 0.28) + 0.5 * noise[i] * Math.Exp(-t / 0.05);
        });
    }

    /// <summary>Wind and a gliding tone that grow and break off: the sting follows.</summary>
    public static float[] Riser(MusicMood mood, SeededRandom chance)
    {
        var noise = Noise(RiserLength, chance);
        Biquad.BandPass(2200, 0.6).Process(noise);
        var from = mood.Frequency(12);
        return Shape(RiserLength, (t, i) =>
        {
            var x = t / RiserLength;
            var turns = from * RiserLength * (x + 0.5 * x * x);
            return x * x * (0.13 * noise[i] + 0.05 * Math.Sin(2 * Math.PI * turns) + 0.03 * Math.Sin(3 * Math.PI * turns));
        });
    }

    /// <summary>A dissonant stab over a hit.</summary>
    public static float[] Sting(MusicMood mood, SeededRandom chance)
    {
        var hit = Hit(chance);
        double[] notes = [mood.Frequency(0), mood.Frequency(12), mood.Frequency(18), mood.Frequency(25)];
        return Shape(StingLength, (t, i) =>
        {
            var stab = notes.Sum(f => Math.Sin(2 * Math.PI * f * t) + 0.4 * Math.Sin(4 * Math.PI * f * t) + 0.2 * Math.Sin(6 * Math.PI * f * t));
            return 0.05 * stab * Math.Exp(-t / 0.6) + (i < hit.Length ? hit[i] : 0);
        });
    }

    private static float[] Noise(double seconds, SeededRandom chance)
    {
        var noise = new float[(int)(seconds * Stereo.SampleRate)];
        for (var i = 0; i < noise.Length; i++) noise[i] = (float)chance.Between(-1, 1);
        return noise;
    }

    /// <summary>A sound from its formula, without a click at either end.</summary>
    private static float[] Shape(double seconds, Func<double, int, double> value)
    {
        var sound = new float[(int)(seconds * Stereo.SampleRate)];
        for (var i = 0; i < sound.Length; i++)
        {
            var t = (double)i / Stereo.SampleRate;
            sound[i] = (float)(value(t, i) * Fades.Smooth(t / 0.004) * Fades.Smooth((seconds - t) / 0.02));
        }

        return sound;
    }
}
