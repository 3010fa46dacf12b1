using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Palettes;

/// <summary>The few colours of a scene, from the darkest to the light itself: one mood, one light.</summary>
/// <param name="Shadow">Nearly black.</param>
/// <param name="Deep">Walls far from the light.</param>
/// <param name="Mid">Walls; this is the colour one remembers.</param>
/// <param name="Bright">Walls next to the light.</param>
/// <param name="Light">The light's own colour, also of the rim on people.</param>
/// <param name="Accent">For the one thing that must be seen.</param>
internal sealed record Palette(Rgb Shadow, Rgb Deep, Rgb Mid, Rgb Bright, Rgb Light, Rgb Accent)
{
    // Less is the same colour in another light.
    private const double Far = 60;

    /// <summary>From six colours as hex digits with spaces between, in the order of the parameters.</summary>
    public static Palette Parse(string colours)
    {
        var c = Array.ConvertAll(colours.Split(' '), Rgb.Hex);
        return new(c[0], c[1], c[2], c[3], c[4], c[5]);
    }

    /// <summary>The same mood by day: more light in the air.</summary>
    public Palette ByDay() => this with
    {
        Deep = Deep.Mix(Mid, 0.42),
        Mid = Mid.Mix(Bright, 0.42),
        Bright = Bright.Mix(Light, 0.34),
        Light = Light.Lighter(0.25),
    };

    /// <summary>How far apart the colours that one remembers of both lie on the circle of colours, 0 to 180 degrees.</summary>
    public double DegreesFrom(Palette other)
    {
        var apart = Math.Abs(Mid.Hue - other.Mid.Hue);
        return Math.Min(apart, 360 - apart);
    }

    /// <summary>Whether nobody would take one for the other.</summary>
    public bool IsFarFrom(Palette other) => DegreesFrom(other) >= Far;

    /// <summary>A thing's own colour as it looks in this scene: it leans towards the mood, so that nothing falls out of the picture.</summary>
    public Rgb Tint(Rgb own, double mood = 0.5) => own.LitBy(Light).Mix(Mid, mood);
}
