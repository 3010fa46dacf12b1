using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A street in the city: towers, shop fronts, a street lamp, wet asphalt, a parked car.</summary>
internal sealed class StreetPlace : Place
{
    private static readonly Point Lantern = new(800, 296), Sun = new(560, 560);

    public override Stage Stage(Ambience air) => new(air.Night ? Lantern : Sun, 1480, 960, new(560, 1136));

    public override void Background(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Wash(sketch.Down(Canvas.Top, 1050, (0, air.Night ? p.Shadow.Mix(air.SkyTop, 0.5) : p.Mid),
            (0.5, air.Night ? p.Deep.Mix(p.Mid, 0.3) : p.Bright), (1, air.Night ? p.Bright : p.Light)));
        if (!air.Night && air.Weather == Weather.Clear)
        {
            sketch.Glow(Sun.X, Sun.Y, 760, p.Light.Lighter(0.4), 0.95);
            sketch.Circle(Sun.X, Sun.Y, 118, p.Light.Lighter(0.6));
        }

        City.Skyline(sketch, air, Canvas.Left, Canvas.Right, 1030, 640, p.Mid.Mix(p.Deep, air.Night ? 0.35 : 0.1), "far");
        City.Skyline(sketch, air, 120, 960, 1030, 380, p.Deep.Mix(p.Mid, air.Night ? 0.15 : 0.45), "middle");
        Room.Haze(sketch, air, 620, 1060, 0.4);
        Fronts(sketch, air);
        Road(sketch, air);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        StreetLamp(sketch, air);
        Car(sketch, air, 300, 1180);
    }

    /// <summary>A low wall with a stone top.</summary>
    public override void Before(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(230, 1140, 640, 480, sketch.Down(1140, 1560, (0, p.Mid.Mix(p.Deep, 0.5)), (0.5, p.Deep), (1, p.Shadow)));
        for (var row = 0; row < 8; row++)
        {
            for (var x = 230.0 + row % 2 * 48; x < 840; x += 96)
                sketch.Stroke(Outline.Rect(x, 1160 + row * 46, 92, 42), p.Shadow.Fade(0.45), 4);
        }

        sketch.Polygon(sketch.Down(1110, 1152, (0, p.Light.Mix(p.Bright, 0.45)), (1, p.Mid)), new(232, 1114), new(868, 1114), new(892, 1152), new(208, 1152));
        sketch.Rect(208, 1152, 684, 24, p.Deep);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        WeatherPainter.Before(sketch, air);
        sketch.Rect(Canvas.Left, Canvas.Top, 76, Canvas.Height, air.Palette.Shadow);
        sketch.Line(-32, Canvas.Top, -32, Canvas.Bottom, air.Palette.Light.Fade(0.3), 5);
    }

    private static void Fronts(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Polygon(sketch.Across(Canvas.Left, 230, (0, p.Shadow), (1, p.Deep)), new(Canvas.Left, Canvas.Top), new(150, Canvas.Top),
            new(230, 240), new(230, 1060), new(Canvas.Left, 1180));
        sketch.Polygon(sketch.Across(880, Canvas.Right, (0, p.Deep), (1, p.Shadow)), new(Canvas.Right, Canvas.Top), new(950, Canvas.Top),
            new(880, 200), new(880, 1060), new(Canvas.Right, 1180));
        var glass = air.Night ? p.Light.Fade(0.75) : p.Bright.Fade(0.55);
        foreach (var y in (double[])[20, 210, 400, 590])
        {
            sketch.Polygon(y == 210 ? glass : p.Shadow.Fade(0.5), new(-40, y), new(60, y + 30), new(60, y + 130), new(-40, y + 116));
            sketch.Polygon(y == 400 ? glass : p.Shadow.Fade(0.5), new(108, y + 44), new(190, y + 66), new(190, y + 152), new(108, y + 138));
            sketch.Polygon(y == 590 ? glass : p.Shadow.Fade(0.5), new(1130, y), new(1020, y + 30), new(1020, y + 130), new(1130, y + 116));
        }

        ShopWindow(sketch, air, glass);
        Neon(sketch, air);
    }

    private static void ShopWindow(Sketch sketch, Ambience air, Paint glass)
    {
        var p = air.Palette;
        sketch.Polygon(glass, new(Canvas.Left, 840), new(206, 850), new(206, 1040), new(Canvas.Left, 1110));
        sketch.Polygon(p.Accent.Mix(p.Deep, 0.35), new(Canvas.Left, 760), new(236, 800), new(256, 862), new(Canvas.Left, 850));
        for (var i = 0; i < 4; i++)
            sketch.Polygon(p.Light.Fade(0.5), new(-80 + i * 84, 766 + i * 14), new(-40 + i * 84, 773 + i * 14), new(-34 + i * 84, 852 + i * 3),
                new(-78 + i * 84, 851 + i * 3));
        sketch.Rect(60, 850, 10, 220, air.Dark);
    }

    /// <summary>A glass in neon: a bar.</summary>
    private static void Neon(Sketch sketch, Ambience air)
    {
        var colour = air.Palette.Accent.Lighter(0.25);
        if (air.Night)
            sketch.Glow(965, 800, 230, air.Palette.Accent, 0.8);
        var sign = Outline.From(920, 730).Line(1010, 730).Line(965, 790).Close().Jump(965, 790).Line(965, 850).Jump(934, 852).Line(996, 852)
            .Jump(972, 724).Line(996, 690);
        sketch.Stroke(sign, air.Palette.Accent.Fade(0.4), 17);
        sketch.Stroke(sign, colour, 7);
    }

    private static void Road(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, 1020, Canvas.Width, Canvas.Bottom - 1020, sketch.Down(1020, 1700, (0, p.Mid), (0.25, p.Deep), (1, p.Shadow)));
        sketch.Polygon(sketch.Down(1020, 1600, (0, p.Light.Fade(0.55)), (0.4, p.Light.Fade(0.16)), (1, p.Light.Fade(0))), new(440, 1020),
            new(700, 1020), new(930, 1700), new(180, 1700));
        foreach (var (y, h) in ((double, double)[])[(1050, 22), (1100, 34), (1170, 52), (1270, 76), (1400, 110)])
            sketch.Polygon(p.Light.Fade(0.4), new(556 - h * 0.12, y), new(568 + h * 0.12, y), new(570 + h * 0.26, y + h), new(552 - h * 0.26, y + h));
        if (air.Night)
            sketch.Ellipse(965, 1180, 60, 150, sketch.Radial(new(965, 1180), 150, (0, p.Accent.Fade(0.4)), (1, p.Accent.Fade(0))));
    }

    private static void StreetLamp(Sketch sketch, Ambience air)
    {
        if (air.Night)
        {
            sketch.Glow(Lantern.X, Lantern.Y, 400, air.Palette.Light, 0.95);
            Lamps.Cone(sketch, air, Lantern, 1250, 380, 0.26);
        }

        sketch.Stroke(Outline.From(930, 1260).Line(930, 330).Curve(930, 262, 880, 260, Lantern.X, 270), air.Dark, 15);
        sketch.Fill(Outline.From(740, 292).Bend(760, 254, 850, 258).Line(866, 292).Close(), air.Dark);
        sketch.Ellipse(Lantern.X, 294, 56, 12, air.Night ? air.Palette.Light.Lighter(0.4) : air.Palette.Bright);
    }

    private static void Car(Sketch sketch, Ambience air, double x, double floor)
    {
        var p = air.Palette;
        using (sketch.Group(Affine.Move(x, floor)))
        {
            sketch.Ellipse(0, 4, 290, 22, p.Shadow.Fade(0.8));
            sketch.Fill(Outline.From(-270, -14).Curve(-286, -70, -276, -104, -220, -112).Line(-150, -122).Curve(-110, -176, -80, -196, -20, -198)
                .Line(50, -198).Curve(110, -194, 140, -156, 168, -120).Curve(230, -112, 270, -96, 272, -50).Line(268, -12).Close(),
                sketch.Down(-198, 0, (0, p.Mid.Mix(p.Deep, 0.3)), (0.5, p.Deep), (1, p.Shadow)));
            sketch.Fill(Outline.From(-128, -122).Curve(-96, -166, -74, -180, -22, -182).Line(8, -182).Line(8, -122).Close().Jump(24, -182)
                .Line(48, -182).Curve(98, -178, 120, -150, 142, -122).Line(24, -122).Close(), p.Bright.Fade(0.5));
            sketch.Stroke(Outline.From(-150, -122).Curve(-110, -176, -80, -196, -20, -198).Line(50, -198).Curve(110, -194, 140, -156, 168, -120), p.Light.Fade(0.75), 4);
            sketch.Ellipse(254, -76, 16, 15, p.Light.Lighter(0.4));
            sketch.Glow(258, -76, 110, p.Light, air.Night ? 0.6 : 0.1);
            foreach (var wheel in (double[])[-168, 164])
            {
                sketch.Circle(wheel, -22, 48, p.Shadow);
                sketch.Circle(wheel, -22, 24, p.Mid.Mix(p.Deep, 0.4));
            }
        }
    }
}
