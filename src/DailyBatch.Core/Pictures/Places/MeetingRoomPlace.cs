using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A meeting room high over the city: glass, a screen with a falling curve, the long table with its chairs.</summary>
internal sealed class MeetingRoomPlace : Place
{
    private static readonly Point Screen = new(770, 420);

    public override bool CanBeMirrored => false;

    public override Stage Stage(Ambience air) => new(air.Night ? Screen : new Point(200, 400), 1530, 1000, new(540, 1134));

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, Stage(air).Light, 0.8);
        GlassWall(sketch, air);
        Presentation(sketch, air);
        Ceiling(sketch, air);
        Room.Floor(sketch, air, 1170, Stage(air).Light);
        Room.Haze(sketch, air, 640, 1260);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        foreach (var x in (double[])[120, 390, 660, 930])
            Seat(sketch, air, x, 850);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        Tables.Broad(sketch, air, -60, 1140, 1092, 112, Stage(air).Light);
        foreach (var x in (double[])[210, 850])
        {
            sketch.Polygon(p.Light.Fade(0.75), new(x - 58, 1130), new(x + 50, 1126), new(x + 62, 1156), new(x - 64, 1160));
            sketch.Line(x + 74, 1132, x + 86, 1158, p.Accent, 6);
        }

        Glass(sketch, air, 330, 1146);
        Glass(sketch, air, 730, 1146);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        foreach (var x in (double[])[-90, 860])
        {
            sketch.Rect(x, 1420, 310, 800, air.Palette.Shadow, 70);
            sketch.Line(x + 60, 1422, x + 250, 1422, air.Palette.Light.Fade(0.28), 5);
        }
    }

    private static void GlassWall(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        Windows.Sky(sketch, air, Canvas.Left, 90, 560, 860);
        City.Skyline(sketch, air, Canvas.Left, 452, 950, 620, air.Night ? air.SkyTop.Mix(p.Deep, 0.4) : air.SkyLow.Mix(p.Bright, 0.5), "far");
        City.Skyline(sketch, air, Canvas.Left, 452, 950, 360, air.Night ? air.SkyTop.Darker(0.55) : air.SkyLow.Mix(p.Mid, 0.6), "close");
        foreach (var x in (double[])[-100, 80, 260, 444])
            sketch.Rect(x, 60, 14, 900, air.Dark);
        sketch.Rect(Canvas.Left, 80, 566, 16, air.Dark);
        sketch.Rect(Canvas.Left, 940, 566, 40, air.Dark);
        sketch.Polygon(Rgb.White.Fade(0.06), new(120, 96), new(220, 96), new(60, 940), new(-60, 940));
    }

    private static void Presentation(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Glow(Screen.X, Screen.Y, 520, p.Light, air.Night ? 0.7 : 0.4);
        sketch.Rect(530, 250, 490, 340, air.Dark, 10);
        sketch.Rect(546, 266, 458, 308, sketch.Down(266, 574, (0, p.Light.Lighter(0.5)), (1, p.Light.Mix(p.Bright, 0.25))));
        sketch.Stroke(Outline.From(586, 300).Line(586, 536).Line(966, 536), p.Deep, 6);
        double[] bars = [190, 160, 172, 120, 84, 50];
        for (var i = 0; i < bars.Length; i++)
            sketch.Rect(606 + i * 60, 533 - bars[i], 38, bars[i], p.Mid.Fade(0.55));
        sketch.Stroke(Outline.From(606, 330).Line(690, 366).Line(750, 350).Line(830, 430).Line(930, 492), p.Accent.Mix(p.Deep, 0.2), 11);
        sketch.Polygon(p.Accent.Mix(p.Deep, 0.2), new(958, 512), new(914, 510), new(940, 470));
    }

    private static void Ceiling(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Polygon(p.Shadow.Mix(p.Deep, 0.5), new(Canvas.Left, Canvas.Top), new(Canvas.Right, Canvas.Top), new(Canvas.Right, 40), new(Canvas.Left, 40));
        sketch.Polygon(p.Light.Lighter(0.3), new(300, -40), new(820, -40), new(780, 14), new(340, 14));
        sketch.Glow(560, 0, 420, p.Light, 0.5);
    }

    private static void Seat(Sketch sketch, Ambience air, double x, double y)
    {
        var p = air.Palette;
        sketch.Rect(x - 88, y, 176, 330, sketch.Down(y, y + 330, (0, p.Deep.Mix(p.Mid, 0.4)), (1, p.Shadow)), 40);
        sketch.Line(x - 50, y + 2, x + 50, y + 2, p.Light.Fade(0.5), 4);
    }

    private static void Glass(Sketch sketch, Ambience air, double x, double floor)
    {
        sketch.Polygon(air.Palette.Light.Fade(0.3), new(x - 20, floor - 70), new(x + 20, floor - 70), new(x + 16, floor), new(x - 16, floor));
        sketch.Line(x + 15, floor - 66, x + 12, floor - 8, Rgb.White.Fade(0.7), 3);
    }
}
