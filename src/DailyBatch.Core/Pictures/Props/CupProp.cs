using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A steaming cup on a saucer.</summary>
internal sealed class CupProp : Prop
{
    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 110);
        sketch.Ellipse(0, -8, 112, 19, ink.Shade("d0d0d0"));
        sketch.Ellipse(0, -13, 110, 17, ink.Own("f0ece4"));
        sketch.Ellipse(0, -13, 66, 10, ink.Dark.Fade(0.35));
        sketch.Stroke(Outline.From(64, -108).Curve(122, -118, 118, -40, 52, -44), ink.Shade("e8e2d6"), 19);
        sketch.Stroke(Outline.From(64, -110).Curve(118, -118, 116, -44, 54, -48), ink.Own("fffaf0"), 10);
        sketch.Fill(Outline.From(-76, -128).Curve(-74, -60, -58, -18, -34, -12).Bend(0, -4, 34, -12).Curve(58, -18, 74, -60, 76, -128).Close(),
            ink.Round(sketch, -76, 76, "f6f0e6"));
        sketch.Fill(Outline.From(-75, -104).Bend(0, -78, 75, -104).Line(73, -86).Bend(0, -60, -73, -86).Close(), ink.Own("c8303c").Fade(0.85));
        sketch.Ellipse(0, -128, 76, 17, ink.Own("fffaf0"));
        sketch.Ellipse(0, -126, 67, 13, ink.Shade("4a2410"));
        sketch.Ellipse(22, -124, 30, 5, ink.Own("c08a50").Fade(0.7));
        foreach (var (x, h) in ((double, double)[])[(-26, 74), (4, 104), (32, 68)])
            sketch.Stroke(Outline.From(x, -142).Curve(x - 24, -142 - h * 0.35, x + 24, -142 - h * 0.62, x + 4, -142 - h),
                sketch.Down(-142 - h, -142, (0, ink.Light.Fade(0)), (0.5, ink.Light.Fade(0.5)), (1, ink.Light.Fade(0.1))), 9);
    }
}
