namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>A filter of second order at 48 kHz (Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients").</summary>
internal sealed record Biquad(double B0, double B1, double B2, double A1, double A2)
{
    // Far below what can be heard, far above where processors become slow.
    private const double Nothing = 1e-15;

    /// <summary>Lets through what is above <paramref name="frequency"/> (hertz).</summary>
    public static Biquad HighPass(double frequency, double q)
    {
        var (cos, alpha) = Angle(frequency, q);
        return Normalised((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /// <summary>Lets through what is around <paramref name="frequency"/> (hertz).</summary>
    public static Biquad BandPass(double frequency, double q)
    {
        var (cos, alpha) = Angle(frequency, q);
        return Normalised(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /// <summary>Raises or lowers what is around <paramref name="frequency"/> (hertz).</summary>
    public static Biquad Peak(double frequency, double q, double decibels)
    {
        var (cos, alpha) = Angle(frequency, q);
        var a = Math.Pow(10, decibels / 40);
        return Normalised(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
    }

    /// <summary>Filters a channel in place, from rest.</summary>
    public void Process(Span<float> samples)
    {
        double s1 = 0, s2 = 0;
        for (var i = 0; i < samples.Length; i++)
        {
            var x = samples[i];
            var y = B0 * x + s1;
            s1 = B1 * x - A1 * y + s2;
            s2 = B2 * x - A2 * y;
            if (Math.Abs(s1) < Nothing) s1 = 0;
            samples[i] = (float)y;
        }
    }

    private static (double Cos, double Alpha) Angle(double frequency, double q)
    {
        var w = 2 * Math.PI * frequency / Stereo.SampleRate;
        return (Math.Cos(w), Math.Sin(w) / (2 * q));
    }

    private static Biquad Normalised(double b0, double b1, double b2, double a0, double a1, double a2) =>
        new(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
}
