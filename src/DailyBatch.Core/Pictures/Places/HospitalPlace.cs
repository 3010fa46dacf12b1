using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A hospital room: the bed, the drip, the heart's line on a monitor, a curtain, the cross.</summary>
internal sealed class HospitalPlace : Place
{
    private static readonly Point Tube = new(640, 250);

    public override Stage Stage(Ambience air) => new(air.Night ? Tube : new Point(220, 430), 1530, 1000, new(800, 1120));

    public override void Background(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        Room.Wall(sketch, air, Stage(air).Light);
        sketch.Rect(Canvas.Left, 700, Canvas.Width, 470, p.Bright.Fade(0.13));
        sketch.Rect(Canvas.Left, 690, Canvas.Width, 16, p.Light.Fade(0.4));
        Windows.Paned(sketch, air, 40, 180, 300, 440);
        Windows.Blinds(sketch, air, 40, 180, 300, 440, 0.36);
        Cross(sketch, air, 520, 420);
        Tubes(sketch, air);
        Room.Floor(sketch, air, 1180, Stage(air).Light);
        if (!air.Night)
            Windows.Beam(sketch, air, new(50, 190), new(340, 190), new(940, 1250), new(380, 1250));
        Room.Haze(sketch, air, 620, 1250);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        Curtain(sketch, air);
        Monitor(sketch, air);
        Drip(sketch, air, 660);
        Bed(sketch, air);
    }

    /// <summary>The table on wheels that goes over the bed.</summary>
    public override void Before(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(968, 1110, 26, 480, sketch.Across(968, 994, (0, p.Bright), (1, p.Shadow)));
        sketch.Polygon(sketch.Across(600, 1020, (0, p.Mid), (0.5, p.Light.Mix(p.Bright, 0.3)), (1, p.Bright)), new(622, 1096), new(1000, 1096),
            new(1026, 1136), new(600, 1136));
        sketch.Rect(600, 1136, 426, 18, p.Deep.Mix(p.Mid, 0.4), 5);
        sketch.Line(622, 1096, 1000, 1096, p.Light.Fade(0.9), 4);
    }

    private static void Cross(Sketch sketch, Ambience air, double x, double y)
    {
        var p = air.Palette;
        sketch.Glow(x, y, 170, p.Accent, 0.5);
        sketch.Circle(x, y, 78, p.Light.Lighter(0.3));
        var red = p.Accent.Mix(p.Deep, 0.15);
        sketch.Rect(x - 16, y - 50, 32, 100, red, 4);
        sketch.Rect(x - 50, y - 16, 100, 32, red, 4);
    }

    private static void Tubes(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, Canvas.Top, Canvas.Width, 210, p.Deep);
        sketch.Glow(640, 90, 480, p.Light, air.Night ? 0.85 : 0.4);
        sketch.Polygon(p.Light.Lighter(0.5), new(440, 30), new(860, 30), new(820, 84), new(480, 84));
        sketch.Line(650, 30, 650, 84, p.Mid.Fade(0.5), 8);
    }

    private static void Curtain(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Line(900, 210, Canvas.Right, 210, air.Dark, 10);
        sketch.Fill(Outline.From(940, 214).Line(Canvas.Right, 214).Line(Canvas.Right, 1160).Line(920, 1160).Curve(950, 800, 930, 500, 940, 214)
            .Close(), sketch.Across(920, Canvas.Right, (0, p.Bright.Mix(p.Light, 0.25)), (1, p.Mid.Mix(p.Deep, 0.4))));
        for (var x = 972.0; x < 1180; x += 42)
            sketch.Stroke(Outline.From(x, 220).Curve(x - 10, 500, x + 12, 800, x - 6, 1150), p.Deep.Fade(0.35), 8);
    }

    private static void Monitor(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(786, 640, 16, 520, air.Dark);
        sketch.Glow(794, 560, 230, p.Accent, 0.45);
        sketch.Rect(684, 470, 220, 176, air.Dark, 12);
        sketch.Rect(700, 486, 188, 130, p.Shadow, 4);
        sketch.Stroke(Outline.From(706, 546).Line(738, 546).Line(750, 526).Line(764, 596).Line(782, 500).Line(796, 560).Line(806, 546)
            .Line(884, 546), p.Accent.Lighter(0.35), 5);
        sketch.Stroke(Outline.From(706, 592).Bend(730, 580, 754, 592).Bend(778, 604, 802, 592).Bend(826, 580, 850, 592).Bend(866, 600, 884, 592), p.Light.Fade(0.8), 3);
    }

    private static void Drip(Sketch sketch, Ambience air, double x)
    {
        var p = air.Palette;
        sketch.Line(x, 400, x, 1190, p.Bright.Mix(p.Deep, 0.3), 9);
        sketch.Stroke(Outline.From(x - 42, 424).Bend(x - 42, 400, x, 400).Bend(x + 42, 400, x + 42, 424), p.Bright.Mix(p.Deep, 0.3), 8);
        sketch.Rect(x - 72, 426, 60, 108, p.Light.Fade(0.55), 16);
        sketch.Rect(x - 70, 474, 56, 58, p.Accent.Mix(p.Light, 0.4).Fade(0.6), 14);
        sketch.Stroke(Outline.From(x - 42, 534).Curve(x - 46, 700, x - 120, 760, x - 170, 900), p.Light.Fade(0.6), 4);
    }

    private static void Bed(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        var iron = p.Bright.Mix(p.Deep, 0.25);
        sketch.Stroke(Outline.From(210, 1190).Line(210, 760).Bend(210, 720, 250, 720).Line(570, 720).Bend(610, 720, 610, 760).Line(610, 1190), iron, 15);
        foreach (var x in (double[])[290, 370, 450, 530])
            sketch.Line(x, 724, x, 900, iron, 8);
        sketch.Fill(Outline.From(262, 800).Bend(410, 760, 556, 800).Bend(576, 860, 556, 900).Line(262, 900).Bend(244, 860, 262, 800).Close(),
            sketch.Down(780, 910, (0, p.Light.Lighter(0.4)), (1, p.Bright)));
        sketch.Fill(Outline.From(196, 900).Curve(300, 866, 520, 866, 624, 900).Line(660, 1260).Line(160, 1260).Close(),
            sketch.Down(880, 1240, (0, p.Light), (0.4, p.Bright), (1, p.Deep)));
        sketch.Fill(Outline.From(190, 930).Curve(300, 900, 520, 900, 630, 930).Line(634, 968).Curve(520, 940, 300, 940, 186, 968).Close(), Rgb.White.Mix(p.Light, 0.4));
        foreach (var x in (double[])[176, 644])
            sketch.Stroke(Outline.From(x, 1130).Line(x, 960).Line(x + (x < 400 ? -14 : 14), 960).Line(x + (x < 400 ? -22 : 22), 1130), iron, 9);
    }
}
