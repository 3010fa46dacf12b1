using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A restaurant in the evening: the bar with its bottles, low lamps in a row, a laid table with a candle.</summary>
internal sealed class RestaurantPlace : Place
{
    private static readonly Point Lamp = new(560, 372);

    public override Stage Stage(Ambience air) => new(Lamp, 1520, 1000, new(566, 1140));

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, Lamp);
        Bar(sketch, air);
        Windows.Sky(sketch, air, -30, 240, 250, 560);
        City.Skyline(sketch, air, -30, 220, 800, 330, air.Night ? air.SkyTop.Darker(0.5) : air.SkyLow.Mix(air.Palette.Mid, 0.5), "skyline");
        sketch.Stroke(Outline.Rect(-30, 240, 250, 560), air.Dark, 18);
        sketch.Rect(90, 240, 10, 560, air.Dark);
        sketch.Rect(-30, 440, 250, 10, air.Dark);
        Room.Panels(sketch, air, 900, 1200, 180);
        Room.Haze(sketch, air, 560, 1200);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        Lamps.Pendant(sketch, air, new(230, 300), 0.66);
        Lamps.Pendant(sketch, air, new(886, 300), 0.66);
        Lamps.Cone(sketch, air, Lamp, 1130, 420);
        Lamps.Pendant(sketch, air, Lamp, 0.92);
        Guests(sketch, air);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        Cloth(sketch, air);
        Bottles.WineGlass(sketch, air, 286, 1150, 136);
        Bottles.WineGlass(sketch, air, 826, 1150, 136);
        Bottles.Candle(sketch, air, 716, 1140, 74);
        Plate(sketch, air, 386, 1152);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        foreach (var x in (double[])[-70, 900])
        {
            sketch.Fill(Outline.From(x, Canvas.Bottom).Line(x + 10, 1500).Curve(x + 20, 1410, x + 230, 1410, x + 240, 1500)
                .Line(x + 250, Canvas.Bottom).Close(), p.Shadow);
            sketch.Stroke(Outline.From(x + 10, 1500).Curve(x + 20, 1410, x + 230, 1410, x + 240, 1500), p.Light.Fade(0.25), 5);
        }
    }

    private static void Bar(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(300, 420, 900, 480, p.Deep.Fade(0.7));
        foreach (var y in (double[])[560, 700, 840])
        {
            sketch.Rect(300, y - 132, 900, 130, sketch.Down(y - 132, y, (0, p.Light.Fade(0.08)), (1, p.Light.Fade(0.4))));
            Bottles.Row(sketch, air, 312, 1180, y, 110);
            Decor.Shelf(sketch, air, 296, y, 900);
        }

        sketch.Rect(280, 396, 940, 30, air.Dark);
        sketch.Rect(280, 396, 24, 510, air.Dark);
    }

    /// <summary>People at a far table, only dark shapes.</summary>
    private static void Guests(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        var shape = p.Deep.Mix(p.Shadow, 0.45);
        foreach (var (x, size) in ((double, double)[])[(60, 1.0), (176, 0.92), (1010, 0.96)])
        {
            sketch.Ellipse(x + 3, 846, 33 * size, 40 * size, p.Light.Fade(0.35));
            sketch.Ellipse(x, 848, 32 * size, 39 * size, shape);
            sketch.Fill(Outline.From(x - 84 * size, 1120).Curve(x - 80 * size, 920, x - 50 * size, 892, x, 890)
                .Curve(x + 50 * size, 892, x + 80 * size, 920, x + 84 * size, 1120).Close(), shape);
        }
    }

    private static void Cloth(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        var folds = Outline.From(150, 1176).Line(930, 1176).Line(960, 1500);
        for (var x = 960; x > 120; x -= 84)
            folds.Bend(x - 42, 1556, x - 84, 1500);
        sketch.Rect(480, 1400, 120, 720, p.Shadow);
        sketch.Fill(folds.Close(), sketch.Down(1176, 1540, (0, p.Light.Mix(p.Mid, 0.45)), (0.5, p.Mid.Mix(p.Deep, 0.4)), (1, p.Shadow)));
        for (var x = 190.0; x < 930; x += 92)
            sketch.Stroke(Outline.From(x, 1186).Bend(x + 6, 1340, x + (x - 540) * 0.06, 1500), p.Shadow.Fade(0.3), 8);
        sketch.Ellipse(540, 1170, 396, 34, p.Deep.Fade(0.6));
        sketch.Polygon(sketch.Radial(new(560, 1120), 430, (0, p.Light.Lighter(0.3)), (0.5, p.Light.Mix(p.Bright, 0.4)), (1, p.Mid)), new(220, 1106),
            new(860, 1106), new(940, 1180), new(140, 1180));
        sketch.Line(220, 1106, 860, 1106, p.Light.Fade(0.8), 4);
    }

    private static void Plate(Sketch sketch, Ambience air, double x, double y)
    {
        var p = air.Palette;
        sketch.Ellipse(x, y + 5, 82, 16, p.Shadow.Fade(0.4));
        sketch.Ellipse(x, y, 80, 15, p.Light.Lighter(0.35));
        sketch.Ellipse(x, y, 54, 9, p.Bright.Fade(0.5));
        foreach (var dx in (double[])[-96, 98])
            sketch.Line(x + dx, y - 12, x + dx * 1.06, y + 12, p.Deep, 5);
    }
}
