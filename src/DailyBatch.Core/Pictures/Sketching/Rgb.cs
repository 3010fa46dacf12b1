using System.Globalization;

namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>A colour; each part from 0 to 255.</summary>
internal readonly record struct Rgb(double R, double G, double B)
{
    public static Rgb Black { get; } = new(0, 0, 0);

    public static Rgb White { get; } = new(255, 255, 255);

    /// <summary>From six hex digits, for instance <c>7a1420</c>.</summary>
    public static Rgb Hex(string digits)
    {
        var value = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new(value >> 16, (value >> 8) & 255, value & 255);
    }

    public Rgb Mix(Rgb other, double share) =>
        new(R + (other.R - R) * share, G + (other.G - G) * share, B + (other.B - B) * share);

    public Rgb Darker(double share) => Mix(Black, share);

    public Rgb Lighter(double share) => Mix(White, share);

    /// <summary>What this colour looks like in coloured light: white light leaves it as it is.</summary>
    public Rgb LitBy(Rgb light) => new(R * light.R / 255, G * light.G / 255, B * light.B / 255);

    /// <summary>Its place on the circle of colours in degrees: 0 red, 120 green, 240 blue. Greys are red.</summary>
    public double Hue
    {
        get
        {
            // The angle of the colour seen along the axis of greys (Preucil 1953).
            var degrees = Math.Atan2(Math.Sqrt(3) * (G - B), 2 * R - G - B) * 180 / Math.PI;
            return degrees < 0 ? degrees + 360 : degrees;
        }
    }

    public Paint Fade(double opacity) => new(ToString(), opacity);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"#{Part(R):x2}{Part(G):x2}{Part(B):x2}");

    private static byte Part(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
