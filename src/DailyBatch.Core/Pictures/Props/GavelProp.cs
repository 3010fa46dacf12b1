using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A judge's gavel over its block.</summary>
internal sealed class GavelProp : Prop
{
    public override double Stature => 1.1;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 112);
        sketch.Ellipse(-30, -8, 80, 18, ink.Shade("6a3818"));
        sketch.Fill(Outline.From(-110, -30).Line(-110, -8).Bend(-30, 22, 50, -8).Line(50, -30).Close(), ink.Round(sketch, -110, 50, "8a4a20"));
        sketch.Ellipse(-30, -30, 80, 18, ink.Own("b06a34"));
        sketch.Ellipse(-30, -31, 58, 12, ink.Shade("8a4a20").Fade(0.6));
        using (sketch.Group(Affine.Turn(-24).Then(Affine.Move(-22, -112))))
        {
            Handle(sketch, ink);
            Head(sketch, ink);
        }
    }

    private static void Handle(Sketch sketch, PropInk ink)
    {
        var wood = sketch.Down(-12, 14, (0, ink.Own("d08a4a").Mix(ink.Light, 0.4)), (0.4, ink.Own("b06a30")), (1, ink.Shade("6a3818")));
        sketch.Fill(Outline.From(30, -9).Line(128, -11).Curve(152, -16, 166, -12, 166, 1).Curve(166, 14, 152, 17, 128, 12).Line(30, 10).Close(), wood);
        sketch.Rect(118, -13, 8, 27, ink.Own("ffd36a"), 2);
    }

    private static void Head(Sketch sketch, PropInk ink)
    {
        var wood = sketch.Across(-46, 46, (0, ink.Shade("6a3818")), (0.45, ink.Own("a8602a")), (0.8, ink.Own("d08a4a")),
            (0.93, ink.Light.Mix(ink.Own("d08a4a"), 0.4)), (1, ink.Own("a8602a")));
        sketch.Rect(-44, -66, 88, 132, wood, 8);
        sketch.Rect(-50, -72, 100, 30, wood, 10);
        sketch.Rect(-50, 42, 100, 30, wood, 10);
        foreach (var y in (double[])[-38, 28])
            sketch.Rect(-45, y, 90, 10, sketch.Across(-45, 45, (0, ink.Shade("c89a3c")), (0.8, ink.Own("ffe08a")), (1, ink.Own("c89a3c"))), 2);
    }
}
