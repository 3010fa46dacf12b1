using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>Colours for a thing: its own, pulled a little into the scene's mood.</summary>
internal sealed class PropInk(Palette palette)
{
    public Rgb Light => palette.Light;

    public Rgb Dark => palette.Shadow;

    public Rgb Accent => palette.Accent;

    /// <summary>A lit face.</summary>
    public Rgb Own(string hex) => palette.Tint(Rgb.Hex(hex), 0.16);

    /// <summary>A face turned away from the light.</summary>
    public Rgb Shade(string hex) => palette.Tint(Rgb.Hex(hex), 0.4).Mix(palette.Shadow, 0.5);

    /// <summary>A round body from the shade on the left to the light on the right.</summary>
    public Paint Round(Sketch sketch, double left, double right, string hex) => sketch.Across(
        left,
        right,
        (0, Shade(hex)),
        (0.5, Own(hex).Mix(Shade(hex), 0.35)),
        (0.84, Own(hex)),
        (0.95, Own(hex).Mix(Light, 0.55)),
        (1, Own(hex)));
}
