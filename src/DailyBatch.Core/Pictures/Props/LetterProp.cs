using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A handwritten letter, unfolded, with its creases.</summary>
internal sealed class LetterProp : Prop
{
    public override double Stature => 1.05;

    public override bool CanBeMirrored => false;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 96);
        using (sketch.Group(Affine.Turn(-6)))
        {
            sketch.Polygon(sketch.Linear(new(-80, 0), new(80, -220), (0, ink.Shade("cdbfa4")), (0.4, ink.Own("f4e8d0")), (1, ink.Own("fff8e8"))),
                new(-84, -4), new(80, 0), new(88, -228), new(-72, -234));
            sketch.Polygon(ink.Dark.Fade(0.1), new(-84, -4), new(80, 0), new(83, -78), new(-80, -82));
            sketch.Polygon(ink.Dark.Fade(0.06), new(-76, -158), new(86, -152), new(88, -228), new(-72, -234));
            foreach (var (y, share) in ((double, double)[])[(-206, 0.42), (-176, 0.9), (-158, 0.84), (-140, 0.92), (-122, 0.6), (-98, 0.9), (-80, 0.86), (-62, 0.5)])
                Writing(sketch, ink, y, 132 * share);
            sketch.Stroke(Outline.From(6, -28).Curve(22, -58, 26, -8, 36, -36).Curve(44, -52, 48, -14, 70, -30), ink.Shade("1c2f6a"), 3.4);
            sketch.Circle(-44, -36, 15, ink.Own("b3202c").Fade(0.9));
        }
    }

    private static void Writing(Sketch sketch, PropInk ink, double y, double width)
    {
        var line = Outline.From(-62, y);
        for (var x = 0.0; x + 9 <= width; x += 9)
            line.Bend(-62 + x + 4.5, y + ((int)(x / 9) % 3 - 1) * 9, -62 + x + 9, y);
        sketch.Stroke(line, ink.Shade("1c2f6a").Fade(0.85), 2.8);
    }
}
