using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A phone that leans upright, its screen full of messages.</summary>
internal sealed class PhoneProp : Prop
{
    public override double Stature => 1.05;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 84);
        sketch.Glow(0, -116, 210, ink.Accent.Mix(ink.Light, 0.5), 0.6);
        using (sketch.Group(Affine.Turn(7)))
        {
            sketch.Rect(-68, -232, 132, 234, ink.Dark, 20);
            sketch.Rect(-62, -236, 128, 236, ink.Round(sketch, -62, 66, "3a3d48"), 19);
            sketch.Rect(-54, -226, 112, 216, sketch.Down(-226, -10, (0, Rgb.Hex("f6fbff").Mix(ink.Light, 0.25)), (1, ink.Accent.Mix(ink.Light, 0.6))), 11);
            sketch.Rect(-16, -222, 36, 9, ink.Dark, 4);
            Messages(sketch, ink);
            sketch.Polygon(Rgb.White.Fade(0.16), new(-54, -226), new(10, -226), new(-54, -96));
        }
    }

    private static void Messages(Sketch sketch, PropInk ink)
    {
        var sent = ink.Accent.Mix(ink.Dark, 0.28);
        Bubble(sketch, -46, -200, 72, 30, ink.Dark.Fade(0.28), ink.Dark.Fade(0.5), 2);
        Bubble(sketch, -18, -160, 68, 22, sent, Rgb.White.Fade(0.8), 1);
        Bubble(sketch, -46, -128, 84, 40, ink.Dark.Fade(0.28), ink.Dark.Fade(0.5), 3);
        Bubble(sketch, -2, -78, 52, 22, sent, Rgb.White.Fade(0.8), 1);
        sketch.Rect(-46, -38, 96, 18, Rgb.White.Fade(0.7), 9);
        sketch.Circle(42, -192, 15, Rgb.Hex("ff3b46"));
        sketch.Rect(40, -201, 4, 11, Rgb.White, 2);
        sketch.Circle(42, -185, 2.6, Rgb.White);
    }

    private static void Bubble(Sketch sketch, double x, double y, double width, double height, Paint paint, Paint line, int lines)
    {
        sketch.Rect(x, y, width, height, paint, 9);
        for (var i = 0; i < lines; i++)
            sketch.Rect(x + 8, y + 8 + i * 10, (width - 16) * (i == lines - 1 ? 0.6 : 1), 4, line, 2);
    }
}
