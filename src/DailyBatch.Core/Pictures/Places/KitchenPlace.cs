using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A family's kitchen: window, cupboards, tiles, stove, a lamp over the table.</summary>
internal sealed class KitchenPlace : Place
{
    private static readonly Point Lamp = new(590, 352);

    public override Stage Stage(Ambience air) => new(air.Night ? Lamp : new Point(230, 440), 1500, 1010, new(560, 1118));

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, Stage(air).Light);
        Tiles(sketch, air);
        Windows.Dressed(sketch, air, 70, 230, 320, 470);
        Cupboard(sketch, air, 690, 150, 220, 330);
        Cupboard(sketch, air, 926, 150, 220, 330);
        Decor.Shelf(sketch, air, 690, 620, 470);
        Bottles.Row(sketch, air, 700, Canvas.Right, 620);
        Worktop(sketch, air);
        if (!air.Night)
            Windows.Beam(sketch, air, new(80, 240), new(390, 240), new(960, 1180), new(420, 1180));
        Room.Haze(sketch, air, 700, 1300);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        if (air.Night)
            Lamps.Cone(sketch, air, Lamp, 1130, 460);
        Lamps.Pendant(sketch, air, Lamp);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        Tables.Broad(sketch, air, 60, 1020, 1096, 100, Stage(air).Light);
        Glass(sketch, air, 310, 1140);
        Plate(sketch, air, 812, 1150);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        ChairBack(sketch, air, -60, 1330, 260);
        ChairBack(sketch, air, 880, 1350, 260);
    }

    private static void Tiles(Sketch sketch, Ambience air)
    {
        var random = air.Chance("tiles");
        for (var row = 0; row < 8; row++)
        {
            for (var x = Canvas.Left - row % 2 * 45; x < Canvas.Right; x += 90)
                sketch.Rect(x, 720 + row * 46, 84, 40, air.Palette.Light.Fade(random.Between(0.03, 0.11)), 3);
        }
    }

    private static void Cupboard(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var p = air.Palette;
        sketch.Rect(x, y, width, height, sketch.Across(x, x + width, (0, p.Mid.Mix(p.Deep, 0.45)), (1, p.Deep)), 6);
        Room.Bevel(sketch, air, x + 18, y + 18, width - 36, height - 36);
        sketch.Circle(x + 36, y + height - 60, 9, p.Light.Fade(0.9));
        sketch.Rect(x, y + height, width, 26, p.Shadow.Fade(0.4));
    }

    private static void Worktop(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, 1080, Canvas.Width, Canvas.Bottom - 1080, sketch.Down(1080, 1700, (0, p.Deep.Mix(p.Mid, 0.3)), (1, p.Shadow)));
        for (var x = -90.0; x < 1180; x += 210)
            Room.Bevel(sketch, air, x, 1130, 186, 330);
        Stove(sketch, air, 812, 1080);
        sketch.Rect(Canvas.Left, 1062, Canvas.Width, 26, p.Bright.Mix(p.Deep, 0.4));
        sketch.Rect(Canvas.Left, 1062, Canvas.Width, 5, p.Light.Fade(0.45));
    }

    private static void Stove(Sketch sketch, Ambience air, double x, double y)
    {
        var p = air.Palette;
        sketch.Rect(x, y, 250, 400, air.Dark, 6);
        sketch.Rect(x + 28, y + 100, 194, 130, p.Accent.Mix(p.Light, 0.4).Fade(0.5), 8);
        for (var i = 0; i < 4; i++)
            sketch.Circle(x + 46 + i * 52, y + 50, 13, p.Bright.Fade(0.7));
        sketch.Fill(Outline.From(x + 60, y - 18).Line(x + 60, y - 84).Line(x + 190, y - 84).Line(x + 190, y - 18).Close(), air.Dark);
        sketch.Line(x + 190, y - 70, x + 246, y - 74, air.Dark, 12);
        sketch.Line(x + 68, y - 80, x + 68, y - 24, p.Light.Fade(0.5), 4);
        sketch.Ellipse(x + 125, y - 86, 68, 9, p.Bright.Mix(p.Deep, 0.5));
    }

    private static void Glass(Sketch sketch, Ambience air, double x, double floor)
    {
        sketch.Polygon(air.Palette.Light.Fade(0.22), new(x - 26, floor - 92), new(x + 26, floor - 92), new(x + 20, floor), new(x - 20, floor));
        sketch.Polygon(air.Palette.Accent.Fade(0.35), new(x - 23, floor - 50), new(x + 23, floor - 50), new(x + 20, floor), new(x - 20, floor));
        sketch.Line(x + 20, floor - 88, x + 15, floor - 8, air.Palette.Light.Fade(0.8), 4);
        sketch.Ellipse(x, floor - 92, 26, 6, air.Palette.Light.Fade(0.5));
    }

    private static void Plate(Sketch sketch, Ambience air, double x, double y)
    {
        sketch.Ellipse(x, y + 6, 96, 19, air.Palette.Shadow.Fade(0.6));
        sketch.Ellipse(x, y, 94, 18, air.Palette.Light.Mix(air.Palette.Mid, 0.35));
        sketch.Ellipse(x, y, 62, 11, air.Palette.Mid.Fade(0.5));
    }

    private static void ChairBack(Sketch sketch, Ambience air, double x, double y, double width)
    {
        var p = air.Palette;
        sketch.Rect(x, y, 40, 900, p.Shadow, 16);
        sketch.Rect(x + width - 40, y, 40, 900, p.Shadow, 16);
        for (var i = 0; i < 3; i++)
            sketch.Rect(x + 20, y + 30 + i * 110, width - 40, 54, p.Shadow, 20);
        sketch.Line(x + 24, y + 32, x + width - 24, y + 32, p.Light.Fade(0.28), 4);
    }
}
