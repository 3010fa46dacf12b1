using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A courtroom: columns, the scales over the judge's bench, tall windows, the bar in front.</summary>
internal sealed class CourtroomPlace : Place
{
    public override Stage Stage(Ambience air) => new(new(940, 330), 1560, 1020, new(540, 1122))
    {
        Authority = new(new(540, 1160), 800),
    };

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, new(880, 380));
        Room.Panels(sketch, air, 260, 1010, 216);
        TallWindow(sketch, air, 20, 60);
        TallWindow(sketch, air, 880, 60);
        Scales(sketch, air, 540, 90);
        foreach (var x in (double[])[-70, 262, 742, 1076])
            Column(sketch, air, x);
        Windows.Beam(sketch, air, new(880, 80), new(1060, 80), new(560, 1250), new(120, 1250), air.Night ? 0.2 : 0.36);
        Room.Haze(sketch, air, 600, 1300);
    }

    public override void Bench(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(236, 872, 608, 700, sketch.Down(872, 1400, (0, p.Mid.Mix(p.Bright, 0.25)), (0.5, p.Deep), (1, p.Shadow)));
        sketch.Rect(206, 838, 668, 44, sketch.Down(838, 882, (0, p.Bright.Mix(p.Light, 0.25)), (1, p.Deep)), 6);
        sketch.Line(210, 840, 870, 840, p.Light.Fade(0.8), 5);
        for (var x = 262.0; x < 800; x += 188)
            Room.Bevel(sketch, air, x, 920, 166, 240);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Fill(Outline.From(408, 900).Line(408, 560).Curve(408, 470, 672, 470, 672, 560).Line(672, 900).Close(),
            sketch.Down(480, 880, (0, p.Deep.Mix(p.Mid, 0.4)), (1, p.Shadow)));
        sketch.Stroke(Outline.From(408, 880).Line(408, 560).Curve(408, 470, 672, 470, 672, 560).Line(672, 880), p.Bright.Fade(0.7), 7);
        Flag(sketch, air, 186);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        Tables.Counter(sketch, air, 120, 960, 1096, 84, Stage(air).Light, 210);
        sketch.Polygon(p.Light.Fade(0.65), new(250, 1128), new(352, 1122), new(366, 1150), new(256, 1158));
        sketch.Polygon(p.Bright.Fade(0.9), new(236, 1134), new(340, 1138), new(336, 1166), new(228, 1160));
        Microphone(sketch, air, 820, 1130);
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, 1560, Canvas.Width, 50, p.Shadow);
        sketch.Line(Canvas.Left, 1560, Canvas.Right, 1560, p.Light.Fade(0.3), 5);
        for (var x = Canvas.Left + 30; x < Canvas.Right; x += 116)
            sketch.Fill(Outline.From(x, 1600).Bend(x - 18, 1700, x + 4, 1780).Line(x - 20, 2112).Line(x + 60, 2112).Line(x + 36, 1780)
                .Bend(x + 58, 1700, x + 40, 1600).Close(), p.Shadow);
    }

    private static void TallWindow(Sketch sketch, Ambience air, double x, double y)
    {
        Windows.Sky(sketch, air, x, y + 60, 180, 560);
        sketch.Ellipse(x + 90, y + 62, 90, 90, air.SkyTop);
        foreach (var at in (double[])[60, 120])
            sketch.Rect(x + at - 5, y - 26, 10, 646, air.Dark);
        foreach (var at in (double[])[60, 250, 440])
            sketch.Rect(x, y + at - 5, 180, 10, air.Dark);
        sketch.Stroke(Outline.From(x, y + 620).Line(x, y + 60).Curve(x, y - 62, x + 180, y - 62, x + 180, y + 60).Line(x + 180, y + 620).Close(), air.Dark, 18);
    }

    private static void Column(Sketch sketch, Ambience air, double x)
    {
        var p = air.Palette;
        sketch.Rect(x, Canvas.Top, 78, 1290 - Canvas.Top, sketch.Across(x, x + 78, (0, p.Deep), (0.55, p.Mid), (0.86, p.Bright.Mix(p.Light, 0.25)), (1, p.Mid)));
        for (var i = 1; i < 5; i++)
            sketch.Rect(x + i * 15, Canvas.Top + 60, 4, 1300, p.Shadow.Fade(0.28));
        sketch.Rect(x - 18, 1240, 114, 60, p.Deep.Mix(p.Mid, 0.5));
        sketch.Rect(x - 18, Canvas.Top, 114, 150, p.Mid.Mix(p.Deep, 0.4));
        sketch.Rect(x - 18, Canvas.Top + 146, 114, 8, p.Light.Fade(0.4));
    }

    private static void Scales(Sketch sketch, Ambience air, double x, double y)
    {
        var gold = air.Palette.Light.Mix(air.Palette.Bright, 0.35);
        sketch.Glow(x, y + 170, 330, air.Palette.Light, 0.5);
        sketch.Circle(x, y + 170, 182, air.Palette.Deep.Fade(0.8));
        sketch.Stroke(Outline.Ellipse(x, y + 170, 182, 182), gold, 10);
        sketch.Stroke(Outline.Ellipse(x, y + 170, 160, 160), gold.Fade(0.5), 3);
        sketch.Line(x, y + 62, x, y + 272, gold, 12);
        sketch.Line(x - 106, y + 102, x + 106, y + 102, gold, 10);
        sketch.Circle(x, y + 60, 15, gold);
        sketch.Rect(x - 58, y + 268, 116, 15, gold, 6);
        foreach (var side in (double[])[-1, 1])
        {
            sketch.Stroke(Outline.From(x + side * 104, y + 104).Line(x + side * 104 - 46, y + 198).Line(x + side * 104 + 46, y + 198).Close(), gold, 3.5);
            sketch.Fill(Outline.From(x + side * 104 - 52, y + 196).Line(x + side * 104 + 52, y + 196)
                .Bend(x + side * 104, y + 254, x + side * 104 - 52, y + 196).Close(), gold);
        }
    }

    private static void Flag(Sketch sketch, Ambience air, double x)
    {
        var p = air.Palette;
        sketch.Line(x, 420, x, 1230, air.Dark.Mix(p.Bright, 0.4), 10);
        sketch.Circle(x, 412, 16, p.Light);
        sketch.Fill(Outline.From(x + 4, 440).Bend(x + 110, 470, x + 96, 600).Curve(x + 84, 760, x + 116, 820, x + 70, 900)
            .Bend(x + 20, 860, x + 4, 760).Close(), sketch.Across(x, x + 110, (0, p.Accent.Mix(p.Deep, 0.5)), (0.5, p.Accent.Mix(p.Mid, 0.4)),
            (1, p.Deep)));
    }

    private static void Microphone(Sketch sketch, Ambience air, double x, double y)
    {
        sketch.Ellipse(x, y, 40, 9, air.Dark);
        sketch.Stroke(Outline.From(x, y).Curve(x + 6, y - 60, x - 10, y - 90, x - 40, y - 116), air.Dark, 8);
        sketch.Stroke(Outline.From(x - 40, y - 116).Line(x - 56, y - 126), air.Palette.Light.Fade(0.9), 17);
    }
}
