using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>An old key that stands up on its bit, with a tag.</summary>
internal sealed class KeyProp : Prop
{
    public override double Stature => 0.95;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 76);
        using (sketch.Group(Affine.Turn(24).Then(Affine.Move(-34, 0))))
        {
            sketch.Glow(0, -190, 120, ink.Light, 0.35);
            Key(sketch, ink.Shade("b8862c"), -4, 2, 0);
            Key(sketch, sketch.Linear(new(-40, 0), new(44, -60), (0, ink.Own("a8741e")), (0.5, ink.Own("ffd36a")), (1, ink.Light.Lighter(0.5))), 0, 0, 0);
            sketch.Line(7, -50, 7, -132, Rgb.White.Fade(0.65), 3.5);
        }

        Tag(sketch, ink);
    }

    private static void Key(Sketch sketch, Paint paint, double dx, double dy, double grow)
    {
        sketch.Stroke(Outline.Ellipse(dx, -192 + dy, 38, 34), paint, 19 + grow);
        sketch.Rect(dx - 11, -160 + dy, 22, 160, paint, 8);
        sketch.Rect(dx - 18, -158 + dy, 36, 12, paint, 5);
        sketch.Rect(dx - 16, -142 + dy, 32, 8, paint, 4);
        sketch.Rect(dx + 6, -30 + dy, 46, 22, paint, 3);
        sketch.Rect(dx + 6, -60 + dy, 34, 18, paint, 3);
        sketch.Rect(dx + 38, -42 + dy, 14, 30, paint, 3);
    }

    private static void Tag(Sketch sketch, PropInk ink)
    {
        sketch.Stroke(Outline.From(38, -206).Curve(0, -210, -60, -190, -66, -128), ink.Own("c9b48a"), 4);
        using (sketch.Group(Affine.Turn(12).Then(Affine.Move(-66, -128))))
        {
            sketch.Polygon(ink.Own("f0e2c0"), new(-12, 0), new(12, 0), new(32, 22), new(32, 96), new(-32, 96), new(-32, 22));
            sketch.Circle(0, 16, 6, ink.Dark);
            sketch.Fill(Outline.From(0, 44).Line(20, 62).Line(14, 62).Line(14, 82).Line(-14, 82).Line(-14, 62).Line(-20, 62).Close(), ink.Shade("b3202c"));
        }
    }
}
