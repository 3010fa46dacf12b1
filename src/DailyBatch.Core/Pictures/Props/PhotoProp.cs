using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A framed photograph of two people with a crack in its glass.</summary>
internal sealed class PhotoProp : Prop
{
    public override double Stature => 1.1;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 104);
        sketch.Polygon(ink.Dark, new(60, -4), new(112, 2), new(84, -120));
        using (sketch.Group(Affine.Turn(-4)))
        {
            sketch.Rect(-100, -226, 196, 226, ink.Shade("7a4a20"), 4);
            sketch.Rect(-95, -229, 194, 226, ink.Round(sketch, -240, 99, "c88a44"), 4);
            sketch.Rect(-76, -210, 156, 188, ink.Own("f8f2e6"));
            sketch.Rect(-64, -198, 132, 164, sketch.Down(-198, -34, (0, ink.Own("9ec4dc")), (1, ink.Own("e8c89a"))));
            Person(sketch, ink, -28, -34, 1.0, "8a3a4a", "f0c8a0", "3a2417");
            Person(sketch, ink, 30, -34, 1.08, "2c4a72", "e0b08a", "1b1410");
            sketch.Fill(Outline.From(2, -158).Curve(-18, -174, -10, -188, 2, -178).Curve(14, -188, 22, -174, 2, -158).Close(), ink.Own("e0303c"));
            Crack(sketch);
            sketch.Polygon(Rgb.White.Fade(0.18), new(-64, -198), new(10, -198), new(-64, -90));
        }
    }

    private static void Person(Sketch sketch, PropInk ink, double x, double floor, double size, string cloth, string skin, string hair)
    {
        sketch.Fill(Outline.From(x - 36 * size, floor).Curve(x - 36 * size, floor - 52 * size, x - 18 * size, floor - 60 * size, x, floor - 60 * size)
            .Curve(x + 18 * size, floor - 60 * size, x + 36 * size, floor - 52 * size, x + 36 * size, floor).Close(), ink.Own(cloth));
        sketch.Rect(x - 7, floor - 72 * size, 14, 20, ink.Own(skin));
        sketch.Circle(x, floor - 86 * size, 25 * size, ink.Shade(hair));
        sketch.Ellipse(x + 2, floor - 81 * size, 19 * size, 22 * size, ink.Own(skin));
        sketch.Circle(x - 5, floor - 84 * size, 2.4, ink.Dark);
        sketch.Circle(x + 9, floor - 84 * size, 2.4, ink.Dark);
        sketch.Stroke(Outline.From(x - 6, floor - 73 * size).Bend(x + 2, floor - 66 * size, x + 10, floor - 73 * size), ink.Dark, 2.2);
    }

    private static void Crack(Sketch sketch)
    {
        foreach (var (dx, dy) in ((double, double)[])[(-66, -46), (-40, 60), (62, 74), (64, -30), (20, -88), (-10, 104)])
            sketch.Stroke(Outline.From(2, -112).Line(2 + dx * 0.45 + dy * 0.08, -112 + dy * 0.45 - dx * 0.08).Line(2 + dx, -112 + dy), Rgb.White.Fade(0.85), 2.2);
    }
}
