using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>An office: blinds before the city, files on shelves, a desk with a screen and a lamp.</summary>
internal sealed class OfficePlace : Place
{
    public override Stage Stage(Ambience air) => new(new(260, 400), 1540, 1020, new(520, 1136));

    public override void Background(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        Room.Wall(sketch, air, Stage(air).Light, 0.8);
        Windows.Sky(sketch, air, 20, 150, 560, 620);
        City.Skyline(sketch, air, 20, 580, 770, 430, air.Night ? air.SkyTop.Darker(0.5) : air.SkyLow.Mix(p.Mid, 0.5), "skyline");
        sketch.Rect(292, 150, 14, 620, air.Dark);
        Windows.Blinds(sketch, air, 20, 150, 560, 620, 0.42);
        sketch.Stroke(Outline.Rect(20, 150, 560, 620), air.Dark, 18);
        sketch.Rect(-14, 774, 630, 22, air.Dark);
        BlindShadows(sketch, air);
        Shelves(sketch, air);
        Decor.Clock(sketch, air, 720, 190, 70);
        Room.Floor(sketch, air, 1180, Stage(air).Light);
        Room.Haze(sketch, air, 640, 1260);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        OfficeChair(sketch, air, 690, 760);
        Decor.Plant(sketch, air, 40, 1200, 440);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        Tables.Counter(sketch, air, 110, 970, 1104, 88, Stage(air).Light, 280);
        Screen(sketch, air, 826, 1128);
        Papers(sketch, air);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Fill(Outline.From(860, Canvas.Bottom).Line(880, 1560).Curve(890, 1470, 1080, 1450, 1110, 1540).Line(Canvas.Right, Canvas.Bottom).Close(), p.Shadow);
        sketch.Stroke(Outline.From(880, 1560).Curve(890, 1470, 1080, 1450, 1110, 1540), p.Light.Fade(0.22), 5);
    }

    private static void BlindShadows(Sketch sketch, Ambience air)
    {
        for (var i = 0; i < 7; i++)
            sketch.Polygon(air.Palette.Light.Fade(0.1), new(640, 330 + i * 62), new(1188, 420 + i * 78), new(1188, 452 + i * 78), new(640, 354 + i * 62));
    }

    private static void Shelves(Sketch sketch, Ambience air)
    {
        sketch.Rect(680, 330, 520, 640, air.Palette.Deep.Fade(0.75));
        foreach (var y in (double[])[480, 640, 800, 960])
        {
            Decor.Books(sketch, air, 700, y, 480, 128);
            Decor.Shelf(sketch, air, 680, y, 520);
        }

        sketch.Stroke(Outline.From(680, 976).Line(680, 330).Line(1200, 330), air.Dark, 16);
    }

    private static void OfficeChair(Sketch sketch, Ambience air, double x, double y)
    {
        var p = air.Palette;
        sketch.Rect(x - 110, y, 220, 320, sketch.Across(x - 110, x + 110, (0, p.Bright.Mix(p.Deep, 0.5)), (0.2, p.Deep), (1, p.Shadow)), 50);
        sketch.Stroke(Outline.From(x - 108, y + 240).Line(x - 108, y + 50).Bend(x - 108, y + 2, x - 60, y + 2).Line(x + 60, y + 2), p.Light.Fade(0.5), 5);
        sketch.Rect(x - 130, y + 330, 260, 60, p.Shadow, 24);
        sketch.Rect(x - 14, y + 380, 28, 200, p.Shadow);
    }

    private static void Screen(Sketch sketch, Ambience air, double x, double floor)
    {
        var p = air.Palette;
        sketch.Ellipse(x, floor, 70, 13, air.Dark);
        sketch.Rect(x - 12, floor - 70, 24, 70, air.Dark);
        sketch.Rect(x - 120, floor - 190, 240, 144, sketch.Across(x - 120, x + 120, (0, p.Bright.Mix(p.Deep, 0.55)), (0.3, p.Deep), (1, p.Shadow)), 10);
        sketch.Line(x - 116, floor - 189, x + 116, floor - 189, p.Light.Fade(0.6), 4);
        sketch.Circle(x, floor - 118, 12, p.Light.Fade(0.35));
    }

    private static void Papers(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        for (var i = 0; i < 5; i++)
            sketch.Polygon((i % 2 == 0 ? p.Light : p.Bright).Fade(0.9), new(206 + i * 3, 1146 - i * 7), new(352 + i * 2, 1146 - i * 7),
                new(366, 1162 - i * 7), new(200, 1162 - i * 7));
        sketch.Rect(694 - 304, 1086, 46, 60, sketch.Across(390, 436, (0, p.Light), (1, p.Deep)), 6);
        foreach (var (dx, h) in ((double, double)[])[(398, 46), (410, 60), (424, 50)])
            sketch.Line(dx, 1090, dx + (dx - 410) * 0.4, 1090 - h, p.Accent.Mix(p.Light, 0.4), 6);
    }
}
