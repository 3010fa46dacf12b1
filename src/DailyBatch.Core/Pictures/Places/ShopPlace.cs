using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A shop: full shelves on both sides, lamps in the ceiling, the glass door, the counter with its till.</summary>
internal sealed class ShopPlace : Place
{
    public override bool CanBeMirrored => false;

    public override Stage Stage(Ambience air) => new(new(600, 330), 1530, 1010, new(500, 1136));

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, Stage(air).Light);
        GlassDoor(sketch, air);
        Shelves(sketch, air, Canvas.Left, 330);
        Shelves(sketch, air, 770, Canvas.Right);
        Ceiling(sketch, air);
        Room.Floor(sketch, air, 1160, Stage(air).Light);
        Room.Haze(sketch, air, 600, 1250);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        Sign(sketch, air, 170, 150);
        Sign(sketch, air, 930, 150);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        Tables.Counter(sketch, air, 70, 1010, 1104, 90, Stage(air).Light, 230);
        Till(sketch, air, 826, 1126);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, 1500, 250, 700, p.Shadow, 10);
        foreach (var (x, h) in ((double, double)[])[(-84, 120), (-20, 84), (44, 140), (100, 70)])
            sketch.Rect(x, 1500 - h, 54, h + 20, p.Shadow, 8);
        sketch.Line(46, 1362, 96, 1362, p.Light.Fade(0.25), 4);
    }

    private static void GlassDoor(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        Windows.Sky(sketch, air, 390, 330, 320, 830);
        City.Skyline(sketch, air, 390, 710, 1040, 420, air.Night ? air.SkyTop.Darker(0.5) : air.SkyLow.Mix(p.Mid, 0.5), "skyline");
        sketch.Rect(390, 1036, 320, 130, p.Deep);
        sketch.Stroke(Outline.Rect(390, 330, 320, 850), air.Dark, 24);
        sketch.Rect(542, 330, 16, 850, air.Dark);
        foreach (var x in (double[])[520, 572])
            sketch.Rect(x, 700, 9, 130, p.Light.Fade(0.8), 4);
        sketch.Polygon(Rgb.White.Fade(0.07), new(410, 342), new(500, 342), new(430, 1160), new(404, 1160));
        Awning(sketch, air);
    }

    private static void Awning(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        for (var i = 0; i < 6; i++)
        {
            double x = 360 + i * 63;
            sketch.Fill(Outline.From(x, 250).Line(x + 63, 250).Line(x + 63, 322).Bend(x + 31, 362, x, 322).Close(),
                i % 2 == 0 ? p.Accent.Mix(p.Deep, 0.3) : p.Light.Mix(p.Bright, 0.3));
        }
    }

    private static void Shelves(Sketch sketch, Ambience air, double left, double right)
    {
        var p = air.Palette;
        sketch.Rect(left, 300, right - left, 880, p.Deep.Fade(0.8));
        foreach (var y in (double[])[470, 640, 810, 980, 1150])
        {
            sketch.Rect(left, y - 150, right - left, 150, sketch.Down(y - 150, y, (0, p.Light.Fade(0.03)), (1, p.Light.Fade(0.22))));
            Goods(sketch, air, left, right, y);
            Decor.Shelf(sketch, air, left, y, right - left);
            for (var x = left + 30; x < right - 40; x += 96)
                sketch.Rect(x, y + 2, 40, 13, p.Light.Fade(0.8), 2);
        }

        sketch.Stroke(Outline.Rect(left, 300, right - left, 880), air.Dark, 16);
    }

    private static void Goods(Sketch sketch, Ambience air, double left, double right, double floor)
    {
        var (p, random) = (air.Palette, air.Chance("goods", left, floor));
        Rgb[] colours = [p.Mid, p.Bright, p.Mid.Mix(p.Accent, 0.5), p.Light.Mix(p.Mid, 0.5), p.Deep.Mix(p.Mid, 0.4)];
        for (var x = left + 18; x < right - 50;)
        {
            var (w, h, colour) = (random.Between(32, 58), random.Between(56, 122), random.Pick(colours));
            if (random.NextDouble() < 0.4)
                sketch.Rect(x, floor - h, w, h, colour, 3);
            else
                sketch.Fill(Outline.From(x, floor).Line(x, floor - h * 0.7).Bend(x, floor - h * 0.82, x + w * 0.3, floor - h * 0.86)
                    .Line(x + w * 0.3, floor - h).Line(x + w * 0.7, floor - h).Line(x + w * 0.7, floor - h * 0.86)
                    .Bend(x + w, floor - h * 0.82, x + w, floor - h * 0.7).Line(x + w, floor).Close(), colour);
            sketch.Rect(x + 4, floor - h * 0.56, w - 8, h * 0.28, p.Light.Fade(0.4), 2);
            x += w + random.Between(6, 14);
        }
    }

    private static void Ceiling(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, Canvas.Top, Canvas.Width, 300 - Canvas.Top, sketch.Down(Canvas.Top, 300, (0, p.Shadow), (1, p.Deep.Mix(p.Mid, 0.5)), (1, p.Mid)));
        foreach (var (y, half, thick) in ((double, double, double)[])[(214, 120, 12), (130, 190, 22), (-10, 300, 38)])
        {
            sketch.Glow(540, y, half * 1.6, p.Light, 0.5);
            sketch.Polygon(p.Light.Lighter(0.4), new(540 - half, y), new(540 + half, y), new(540 + half * 1.1, y - thick), new(540 - half * 1.1, y - thick));
        }
    }

    /// <summary>A price tag with a percent sign: the language of shops without words.</summary>
    private static void Sign(Sketch sketch, Ambience air, double x, double y)
    {
        var p = air.Palette;
        sketch.Line(x, Canvas.Top, x, y, air.Dark, 4);
        sketch.Circle(x, y + 84, 86, p.Accent.Mix(p.Deep, 0.12));
        sketch.Stroke(Outline.Ellipse(x, y + 84, 74, 74), p.Light.Fade(0.8), 4);
        sketch.Line(x + 30, y + 48, x - 30, y + 120, p.Light.Lighter(0.4), 10);
        sketch.Stroke(Outline.Ellipse(x - 24, y + 60, 14, 14), p.Light.Lighter(0.4), 8);
        sketch.Stroke(Outline.Ellipse(x + 24, y + 108, 14, 14), p.Light.Lighter(0.4), 8);
    }

    private static void Till(Sketch sketch, Ambience air, double x, double floor)
    {
        var p = air.Palette;
        sketch.Polygon(sketch.Down(floor - 150, floor, (0, p.Mid), (1, p.Shadow)), new(x - 110, floor), new(x - 92, floor - 96),
            new(x + 92, floor - 96), new(x + 110, floor));
        sketch.Rect(x - 116, floor - 34, 232, 44, p.Deep.Mix(p.Mid, 0.4), 6);
        sketch.Rect(x - 76, floor - 176, 152, 72, air.Dark, 8);
        sketch.Rect(x - 64, floor - 166, 128, 50, p.Accent.Mix(p.Light, 0.45), 4);
        sketch.Line(x - 92, floor - 96, x + 92, floor - 96, p.Light.Fade(0.7), 4);
        for (var i = 0; i < 12; i++)
            sketch.Rect(x - 70 + i % 4 * 36, floor - 88 + i / 4 * 17, 26, 11, p.Light.Fade(0.6), 2);
    }
}
