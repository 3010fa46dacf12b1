using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A bedroom: the bed with its high back, a bedside lamp, the window, a wardrobe.</summary>
internal sealed class BedroomPlace : Place
{
    private static readonly Point Lamp = new(906, 720);

    public override Stage Stage(Ambience air) => new(air.Night ? Lamp : new Point(210, 420), 1530, 1010, new(560, 1150));

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, Stage(air).Light);
        Room.Panels(sketch, air, 830, 1150, 160);
        Windows.Dressed(sketch, air, 40, 150, 310, 540);
        Decor.Picture(sketch, air, 500, 210, 260, 190);
        Wardrobe(sketch, air);
        Room.Floor(sketch, air, 1180, Stage(air).Light);
        if (!air.Night)
            Windows.Beam(sketch, air, new(50, 160), new(350, 160), new(960, 1250), new(360, 1250));
        Room.Haze(sketch, air, 640, 1260);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        BedsideTable(sketch, air);
        Bed(sketch, air);
    }

    /// <summary>The chest at the foot of the bed.</summary>
    public override void Before(Sketch sketch, Ambience air) => Tables.Counter(sketch, air, 180, 920, 1124, 76, Stage(air).Light, 245);

    private static void Wardrobe(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(960, 150, 300, 1040, sketch.Across(960, 1190, (0, p.Mid.Mix(p.Deep, 0.4)), (1, p.Deep)));
        sketch.Rect(940, 128, 330, 30, air.Dark);
        Room.Bevel(sketch, air, 984, 196, 190, 420);
        Room.Bevel(sketch, air, 984, 650, 190, 470);
        sketch.Rect(974, 610, 8, 70, p.Light.Fade(0.7), 4);
    }

    private static void BedsideTable(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(816, 930, 190, 270, sketch.Down(930, 1200, (0, p.Mid), (1, p.Deep)), 6);
        Room.Bevel(sketch, air, 834, 960, 154, 90);
        Room.Bevel(sketch, air, 834, 1070, 154, 90);
        sketch.Rect(806, 914, 210, 20, p.Bright.Mix(p.Deep, 0.3), 4);
        Lamps.Standing(sketch, air, Lamp, 914, 0.86);
    }

    private static void Bed(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Fill(Outline.From(180, 1100).Line(180, 620).Curve(180, 540, 300, 540, 480, 540).Curve(660, 540, 790, 540, 790, 620).Line(790, 1100)
            .Close(), sketch.Down(540, 1000, (0, p.Mid.Mix(p.Bright, 0.4)), (1, p.Deep)));
        sketch.Stroke(Outline.From(180, 900).Line(180, 620).Curve(180, 540, 300, 540, 480, 540).Curve(660, 540, 790, 540, 790, 620).Line(790, 900),
            p.Light.Fade(0.55), 5);
        foreach (var (x, y) in ((double, double)[])[(270, 640), (380, 640), (490, 640), (600, 640), (710, 640), (325, 720), (435, 720), (545, 720), (655, 720)])
            sketch.Circle(x, y, 8, p.Shadow.Fade(0.6));
        Pillow(sketch, air, 330, 800);
        Pillow(sketch, air, 640, 800);
        sketch.Fill(Outline.From(160, 900).Curve(300, 850, 680, 850, 812, 900).Curve(850, 1000, 880, 1180, 890, 1330).Line(90, 1330)
            .Curve(100, 1180, 120, 1000, 160, 900).Close(), sketch.Down(860, 1280, (0, p.Bright.Mix(p.Light, 0.3)), (0.35, p.Mid.Mix(p.Bright, 0.2)),
            (1, p.Deep)));
        sketch.Fill(Outline.From(152, 930).Curve(300, 880, 680, 880, 820, 930).Line(834, 984).Curve(680, 940, 300, 940, 138, 984).Close(), p.Light.Mix(p.Bright, 0.3));
        foreach (var x in (double[])[240, 420, 590, 750])
            sketch.Stroke(Outline.From(x, 980).Curve(x - 20, 1080, x + 26, 1160, x + (x - 480) * 0.16, 1300), p.Shadow.Fade(0.28), 7);
    }

    private static void Pillow(Sketch sketch, Ambience air, double x, double y) => sketch.Fill(
        Outline.From(x - 130, y - 56).Bend(x, y - 84, x + 130, y - 56).Bend(x + 150, y + 20, x + 128, y + 84).Bend(x, y + 100, x - 128, y + 84)
            .Bend(x - 150, y + 20, x - 130, y - 56).Close(),
        sketch.Down(y - 70, y + 90, (0, air.Palette.Light.Lighter(0.2)), (1, air.Palette.Bright.Mix(air.Palette.Mid, 0.5))));
}
