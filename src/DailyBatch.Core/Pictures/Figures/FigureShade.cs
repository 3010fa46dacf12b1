using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Half light on a figure: each colour runs from what the light shows to nearly black on the far side.</summary>
/// <param name="sketch">Holds the gradients.</param>
/// <param name="palette">The scene's colours.</param>
/// <param name="lit">Where the light falls on the figure.</param>
/// <param name="unlit">The far side.</param>
/// <param name="exposure">0 for a black silhouette, 1 for full light on the lit side.</param>
internal sealed class FigureShade(Sketch sketch, Palette palette, Point lit, Point unlit, double exposure)
{
    public Rgb Dark { get; } = palette.Shadow.Mix(Rgb.Black, 0.3);

    public Rgb Light { get; } = palette.Light;

    public Rgb Lit(Rgb own) => palette.Shadow.Mix(palette.Tint(own, 0.15), exposure);

    public Paint Of(Rgb own)
    {
        var light = Lit(own);
        var half = palette.Shadow.Mix(palette.Tint(own, 0.36), exposure * 0.66);
        var dark = palette.Shadow.Mix(palette.Tint(own, 0.6), exposure * 0.24);
        return sketch.Linear(lit, unlit, (0, light), (0.4, light.Mix(half, 0.4)), (0.68, half), (1, dark));
    }
}
