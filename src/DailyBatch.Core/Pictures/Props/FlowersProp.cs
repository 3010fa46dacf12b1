using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>Flowers in a vase; two petals have fallen.</summary>
internal sealed class FlowersProp : Prop
{
    private static readonly (double X, double Y, double R, string Colour)[] Heads =
    [
        (-62, -172, 25, "d83a5a"), (58, -176, 25, "f0e8f4"), (-30, -204, 26, "f0e8f4"), (32, -214, 27, "d83a5a"), (0, -166, 28, "e85a7a"),
            (-78, -130, 20, "f0e8f4"), (76, -136, 21, "e85a7a"),
    ];

    public override double Stature => 1.2;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 66);
        foreach (var (x, y, _, _) in Heads)
            sketch.Stroke(Outline.From(x * 0.12, -84).Bend(x * 0.3, y * 0.7, x, y), ink.Shade("4a9a4a").Mix(ink.Own("4a9a4a"), 0.4), 7);
        foreach (var (x, y, turn) in ((double, double, double)[])[(-60, -110, -50), (62, -112, 50), (-24, -130, -20), (40, -140, 30)])
            Leaf(sketch, ink, x, y, turn);
        Vase(sketch, ink);
        foreach (var (x, y, r, colour) in Heads)
            Head(sketch, ink, x, y, r, colour);
        sketch.Ellipse(86, 0, 17, 7, ink.Own("d83a5a"));
        sketch.Ellipse(-88, 4, 15, 6, ink.Shade("d83a5a"));
    }

    private static void Vase(Sketch sketch, PropInk ink)
    {
        sketch.Fill(Outline.From(-34, -100).Curve(-22, -72, -56, -56, -52, -26).Bend(-48, 2, -26, 4).Line(26, 4).Bend(48, 2, 52, -26)
            .Curve(56, -56, 22, -72, 34, -100).Close(), ink.Round(sketch, -54, 54, "7aa0b8"));
        sketch.Ellipse(0, -100, 34, 8, ink.Shade("7aa0b8"));
        sketch.Stroke(Outline.From(-38, -40).Bend(-38, -18, -28, -8), Rgb.White.Fade(0.4), 5);
    }

    private static void Leaf(Sketch sketch, PropInk ink, double x, double y, double turn)
    {
        using (sketch.Group(Affine.Turn(turn).Then(Affine.Move(x, y))))
            sketch.Fill(Outline.From(0, 24).Bend(-22, 0, 0, -34).Bend(22, 0, 0, 24).Close(), sketch.Across(-14, 14, (0, ink.Shade("4a9a4a")), (1, ink.Own("5ab05a"))));
    }

    private static void Head(Sketch sketch, PropInk ink, double x, double y, double r, string colour)
    {
        for (var i = 0; i < 6; i++)
        {
            var petal = new Point(x, y).At(i * 60 + x, r * 0.6);
            sketch.Circle(petal.X, petal.Y, r * 0.56, petal.X < x ? ink.Own(colour).Mix(ink.Shade(colour), 0.55) : ink.Own(colour));
        }

        sketch.Circle(x, y, r * 0.62, ink.Own(colour).Mix(ink.Shade(colour), 0.2));
        sketch.Stroke(Outline.From(x - r * 0.3, y).Curve(x - r * 0.2, y - r * 0.5, x + r * 0.4, y - r * 0.3, x + r * 0.1, y + r * 0.15), ink.Shade(colour).Fade(0.8), 3);
    }
}
