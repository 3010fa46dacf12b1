using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A living room: sofa, floor lamp, pictures, shelf, a low table.</summary>
internal sealed class LivingRoomPlace : Place
{
    private static readonly Point Lamp = new(880, 520);

    public override Stage Stage(Ambience air) => new(air.Night ? Lamp : new Point(240, 420), 1520, 1020, new(520, 1142));

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, Stage(air).Light);
        Room.Stripes(sketch, air, 1130, 120);
        Windows.Dressed(sketch, air, 50, 170, 300, 500);
        Decor.Picture(sketch, air, 452, 250, 150, 190);
        Decor.Picture(sketch, air, 630, 210, 120, 150);
        Decor.Picture(sketch, air, 630, 388, 120, 110);
        Bookcase(sketch, air);
        Room.Floor(sketch, air, 1150, Stage(air).Light);
        if (!air.Night)
            Windows.Beam(sketch, air, new(60, 180), new(350, 180), new(900, 1240), new(360, 1240));
        Room.Haze(sketch, air, 620, 1250);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        Lamps.Standing(sketch, air, Lamp, 1180);
        Sofa(sketch, air);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        var light = Stage(air).Light;
        Tables.Broad(sketch, air, 190, 890, 1120, 84, light);
        Decor.Books(sketch, air, 700, 1150, 90, 40);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Fill(Outline.From(Canvas.Left, 1440).Curve(40, 1400, 170, 1460, 196, 1600).Line(230, Canvas.Bottom).Line(Canvas.Left, Canvas.Bottom).Close(), p.Shadow);
        sketch.Stroke(Outline.From(Canvas.Left, 1440).Curve(40, 1400, 170, 1460, 196, 1600), p.Light.Fade(0.25), 5);
    }

    private static void Bookcase(Sketch sketch, Ambience air)
    {
        sketch.Rect(960, 330, 260, 830, air.Palette.Deep);
        foreach (var y in (double[])[500, 670, 840, 1010])
        {
            Decor.Books(sketch, air, 980, y, 210, 130);
            Decor.Shelf(sketch, air, 960, y, 260);
        }

        sketch.Rect(946, 316, 280, 18, air.Dark);
        sketch.Rect(946, 316, 18, 850, air.Dark);
    }

    private static void Sofa(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        var cloth = sketch.Down(770, 1180, (0, p.Mid.Mix(p.Bright, 0.35)), (0.5, p.Mid.Mix(p.Deep, 0.35)), (1, p.Shadow));
        sketch.Rect(196, 780, 690, 330, cloth, 60);
        sketch.Line(236, 784, 846, 784, p.Light.Fade(0.6), 5);
        sketch.Line(541, 800, 541, 1000, p.Shadow.Fade(0.5), 6);
        sketch.Rect(214, 980, 652, 120, sketch.Down(980, 1100, (0, p.Mid.Mix(p.Bright, 0.5)), (1, p.Deep)), 34);
        sketch.Line(541, 984, 541, 1096, p.Shadow.Fade(0.6), 6);
        foreach (var x in (double[])[130, 840])
        {
            sketch.Rect(x, 890, 112, 310, cloth, 50);
            sketch.Line(x + 30, 893, x + 84, 893, p.Light.Fade(0.55), 5);
        }

        sketch.Rect(196, 1090, 700, 110, p.Deep.Mix(p.Shadow, 0.4));
        Cushion(sketch, air, 300, 900, -14);
        Cushion(sketch, air, 760, 900, 16);
    }

    private static void Cushion(Sketch sketch, Ambience air, double x, double y, double turn)
    {
        using (sketch.Group(Affine.Turn(turn).Then(Affine.Move(x, y))))
            sketch.Fill(Outline.From(-66, -56).Bend(0, -44, 66, -56).Bend(54, 0, 66, 56).Bend(0, 44, -66, 56).Bend(-54, 0, -66, -56).Close(),
                air.Palette.Accent.Mix(air.Palette.Deep, 0.45));
    }
}
