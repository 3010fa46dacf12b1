using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A ring with a stone in an open velvet box.</summary>
internal sealed class RingProp : Prop
{
    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 96);
        sketch.Fill(Outline.From(-84, -76).Curve(-84, -190, -70, -206, 0, -206).Curve(70, -206, 84, -190, 84, -76).Close(), ink.Round(sketch, -84, 84, "8a1f33"));
        sketch.Fill(Outline.From(-66, -78).Curve(-66, -176, -56, -188, 0, -188).Curve(56, -188, 66, -176, 66, -78).Close(),
            sketch.Down(-188, -78, (0, ink.Own("f2e6dc")), (1, ink.Shade("d8c4b4"))));
        sketch.Rect(-90, -80, 180, 82, ink.Round(sketch, -90, 90, "701628"), 10);
        sketch.Rect(-90, -80, 180, 6, ink.Light.Fade(0.5), 3);
        sketch.Ellipse(0, -76, 74, 15, ink.Shade("e8d8cc"));
        Ring(sketch, ink);
    }

    private static void Ring(Sketch sketch, PropInk ink)
    {
        sketch.Stroke(Outline.Ellipse(0, -106, 33, 37), ink.Shade("d8a83c"), 13);
        sketch.Stroke(Outline.Ellipse(0, -106, 33, 37), sketch.Across(-36, 36, (0, ink.Own("b07a1e")), (0.6, ink.Own("ffd874")), (1, Rgb.White)), 9);
        sketch.Glow(0, -162, 72, ink.Light, 0.8);
        sketch.Polygon(ink.Own("dff2ff"), new(-24, -164), new(-14, -180), new(14, -180), new(24, -164), new(0, -138));
        sketch.Polygon(Rgb.White, new(-10, -164), new(-5, -180), new(6, -180), new(10, -164), new(0, -138));
        sketch.Polygon(ink.Own("9ec8ec"), new(10, -164), new(24, -164), new(0, -138));
        Sparkle(sketch, 22, -188, 20);
        Sparkle(sketch, -26, -150, 11);
    }

    private static void Sparkle(Sketch sketch, double x, double y, double r) => sketch.Fill(
        Outline.From(x, y - r).Bend(x, y, x + r, y).Bend(x, y, x, y + r).Bend(x, y, x - r, y).Bend(x, y, x, y - r).Close(),
        Rgb.White);
}
