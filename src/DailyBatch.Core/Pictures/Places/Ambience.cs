using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Sketching;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>The colours and the time of a scene, and its chance.</summary>
/// <param name="Palette">The colours.</param>
/// <param name="Night">Lamps instead of the sun.</param>
/// <param name="SceneSeed">Of what happens in this scene alone.</param>
/// <param name="SetSeed">Of how the place is furnished: the same in all scenes of a story that play there.</param>
internal sealed record Ambience(Palette Palette, bool Night, ulong SceneSeed, ulong SetSeed)
{
    /// <summary>What is outside.</summary>
    public Weather Weather { get; init; }

    /// <summary>The sky behind windows, at its top: night keeps some blue of its own, so that inside and outside are told apart.</summary>
    public Rgb SkyTop => Clouded(Night ? Rgb.Hex("0a1026").Mix(Palette.Deep, 0.3) : Palette.Bright.Mix(Palette.Light, 0.45));

    /// <summary>The sky above the roofs.</summary>
    public Rgb SkyLow => Clouded(Night ? Rgb.Hex("22345e").Mix(Palette.Mid, 0.35) : Palette.Light.Lighter(0.25));

    /// <summary>Wood, iron and cloth seen against the light.</summary>
    public Rgb Dark => Palette.Shadow.Mix(Palette.Deep, 0.4);

    /// <summary>A thing's own colour in this light, dark enough to stay behind the figures.</summary>
    public Rgb Thing(Rgb own, double light = 0.5) => Palette.Shadow.Mix(Palette.Tint(own, 0.5), light);

    /// <summary>Chance for one part of the place, so that a change there leaves the others as they were.</summary>
    /// <param name="part">What it is.</param>
    /// <param name="at">Where it is, to tell one window from another.</param>
    public SeededRandom Chance(string part, params ReadOnlySpan<double> at) => SeededRandom.For(SetSeed, Name(part, at));

    /// <summary>Chance for one part of what happens in this scene.</summary>
    public SeededRandom Moment(string part, params ReadOnlySpan<double> at) => SeededRandom.For(SceneSeed, Name(part, at));

    private Rgb Clouded(Rgb sky) => Weather switch
    {
        Weather.Clear => sky,
        Weather.Haze => sky.Mix(Palette.Bright, 0.35),
        _ => sky.Mix(Rgb.Hex(Night ? "161c28" : "8d97a6"), 0.5),
    };

    // Never by interpolation: a name must be the same in cultures with decimal commas.
    private static string Name(string part, ReadOnlySpan<double> at)
    {
        foreach (var number in at)
            part += " " + Number.Text(number);
        return part;
    }
}
