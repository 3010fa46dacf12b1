using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>An open laptop whose screen shows figures that fall.</summary>
internal sealed class LaptopProp : Prop
{
    public override double Stature => 1.35;

    public override bool CanBeMirrored => false;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 128);
        sketch.Glow(0, -100, 220, ink.Accent.Mix(ink.Light, 0.5), 0.5);
        sketch.Rect(-106, -172, 212, 146, ink.Shade("70747c"), 10);
        sketch.Rect(-98, -164, 196, 128, sketch.Down(-164, -36, (0, ink.Light.Lighter(0.6)), (1, ink.Accent.Mix(ink.Light, 0.65))), 4);
        Screen(sketch, ink);
        sketch.Polygon(sketch.Down(-28, -2, (0, ink.Own("b8bcc4")), (1, ink.Own("e4e8ee"))), new(-106, -28), new(106, -28), new(134, -4), new(-134, -4));
        for (var row = 0; row < 3; row++)
            sketch.Line(-92 - row * 7, -23 + row * 5, 92 + row * 7, -23 + row * 5, ink.Dark.Fade(0.55), 3);
        sketch.Rect(-134, -5, 268, 9, ink.Round(sketch, -134, 134, "a8acb4"), 4);
        sketch.Rect(-24, -5, 48, 4, ink.Dark.Fade(0.5), 2);
    }

    private static void Screen(Sketch sketch, PropInk ink)
    {
        sketch.Rect(-98, -164, 196, 17, ink.Dark.Fade(0.75), 4);
        foreach (var (x, colour) in ((double, string)[])[(-88, "ff5a50"), (-76, "ffc040"), (-64, "40c860")])
            sketch.Circle(x, -155.5, 4, Rgb.Hex(colour));
        double[] bars = [62, 52, 56, 38, 28, 16];
        for (var i = 0; i < bars.Length; i++)
            sketch.Rect(-80 + i * 20, -50 - bars[i], 13, bars[i], ink.Dark.Fade(0.4), 2);
        sketch.Stroke(Outline.From(-78, -124).Line(-44, -112).Line(-22, -118).Line(10, -86).Line(36, -62), Rgb.Hex("e02436"), 6);
        sketch.Polygon(Rgb.Hex("e02436"), new(26, -60), new(46, -74), new(48, -50));
        sketch.Polygon(Rgb.Hex("e02436"), new(70, -132), new(92, -96), new(48, -96));
        sketch.Rect(67.5, -122, 5, 13, Rgb.White, 2);
        sketch.Circle(70, -102, 3, Rgb.White);
    }
}
