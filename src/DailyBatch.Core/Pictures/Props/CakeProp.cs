using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A layer cake with icing and candles, a piece cut out.</summary>
internal sealed class CakeProp : Prop
{
    public override double Stature => 1.15;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 120);
        sketch.Ellipse(0, -6, 124, 20, ink.Shade("d8d4cc"));
        sketch.Ellipse(0, -11, 122, 18, ink.Own("eae6dc"));
        Tier(sketch, ink, 94, -14, -92, "c98a52");
        sketch.Rect(-94, -58, 188, 11, ink.Own("a33b4e"));
        Icing(sketch, ink);
        Candles(sketch, ink);
    }

    private static void Tier(Sketch sketch, PropInk ink, double half, double foot, double top, string colour) => sketch.Fill(
        Outline.From(-half, top).Line(-half, foot).Bend(0, foot + 22, half, foot).Line(half, top).Close(),
        ink.Round(sketch, -half, half, colour));

    private static void Icing(Sketch sketch, PropInk ink)
    {
        var icing = Outline.From(-97, -96);
        double[] drips = [30, 14, 38, 18, 44, 20, 34, 12, 28];
        for (var i = 0; i < drips.Length; i++)
        {
            double x = -97 + i * 21.6, next = x + 21.6;
            icing.Curve(x, -96 + drips[i] * 1.6, next - 4, -96 + drips[i] * 1.6, next, -84);
        }

        icing.Line(97, -98).Close();
        sketch.Fill(icing, ink.Round(sketch, -97, 97, "fff0e4"));
        sketch.Ellipse(0, -98, 97, 19, ink.Own("fff4ea"));
        sketch.Ellipse(0, -97, 82, 14, ink.Own("f6d8cc").Fade(0.6));
        foreach (var x in (double[])[-70, -36, 36, 70])
            sketch.Circle(x, -102 + Math.Abs(x) * 0.06, 10, ink.Own("d02f45"));
    }

    private static void Candles(Sketch sketch, PropInk ink)
    {
        foreach (var (x, h) in ((double, double)[])[(-50, 50), (-17, 58), (17, 58), (50, 50)])
        {
            sketch.Rect(x - 4.5, -100 - h, 9, h, ink.Round(sketch, x - 5, x + 5, "7fb4e8"), 2);
            sketch.Glow(x, -112 - h, 34, ink.Light, 0.9);
            sketch.Fill(Outline.From(x, -132 - h).Curve(x + 12, -116 - h, x + 8, -104 - h, x, -102 - h)
                .Curve(x - 8, -104 - h, x - 10, -114 - h, x, -132 - h).Close(), Rgb.Hex("fff2b0"));
        }
    }
}
