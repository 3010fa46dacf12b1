using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A contract with a stamp and a pen to sign it.</summary>
internal sealed class DocumentProp : Prop
{
    public override double Stature => 1.1;

    public override bool CanBeMirrored => false;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 104);
        Sheet(sketch, ink.Shade("c8c8c8"), -8);
        Sheet(sketch, ink.Own("dcdcd8"), -3);
        using (sketch.Group(Affine.Turn(4)))
        {
            sketch.Rect(-82, -232, 164, 232, sketch.Linear(new(-82, 0), new(82, -232), (0, ink.Own("d0d0cc")), (1, ink.Own("ffffff"))), 3);
            sketch.Rect(-42, -214, 84, 12, ink.Shade("20242c"), 3);
            for (var i = 0; i < 8; i++)
                sketch.Rect(-64, -186 + i * 15, i % 4 == 3 ? 78 : 128, 5.5, ink.Shade("50545c").Fade(0.75), 2);
            sketch.Rect(-64, -26, 62, 3, ink.Dark);
            sketch.Stroke(Outline.From(-60, -32).Curve(-48, -62, -44, -14, -34, -38).Curve(-26, -54, -24, -22, -6, -36), ink.Shade("1c3a9a"), 3.5);
            Stamp(sketch, ink);
        }

        Pen(sketch, ink);
    }

    private static void Sheet(Sketch sketch, Paint paint, double turn)
    {
        using (sketch.Group(Affine.Turn(turn)))
            sketch.Rect(-82, -230, 164, 230, paint, 3);
    }

    private static void Stamp(Sketch sketch, PropInk ink)
    {
        var red = ink.Own("d0202c").Fade(0.85);
        using (sketch.Group(Affine.Turn(-14).Then(Affine.Move(40, -46))))
        {
            sketch.Stroke(Outline.Ellipse(0, 0, 34, 34), red, 5);
            sketch.Stroke(Outline.Ellipse(0, 0, 24, 24), red, 2.5);
            sketch.Stroke(Outline.From(-11, 0).Line(-3, 9).Line(12, -10), red, 6);
        }
    }

    private static void Pen(Sketch sketch, PropInk ink)
    {
        using (sketch.Group(Affine.Turn(38).Then(Affine.Move(112, -30))))
        {
            sketch.Rect(-8, -140, 16, 120, ink.Round(sketch, -8, 8, "20263a"), 6);
            sketch.Rect(-8, -58, 16, 7, ink.Own("ffd36a"));
            sketch.Polygon(ink.Own("e8c878"), new(-7, -20), new(7, -20), new(0, 6));
            sketch.Rect(5, -136, 4, 56, ink.Own("ffd36a"), 2);
        }
    }
}
