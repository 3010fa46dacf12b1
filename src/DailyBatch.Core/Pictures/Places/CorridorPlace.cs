using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A long corridor that runs to a bright door, with lamps in the ceiling.</summary>
internal sealed class CorridorPlace : Place
{
    private const double FarLeft = 440, FarRight = 640, FarTop = 470, FarBottom = 930;

    private static readonly Point Vanishing = new(540, 690);

    public override Stage Stage(Ambience air) => new(new(600, 560), 1480, 960, new(850, 1120));

    public override void Background(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Wash(p.Deep);
        Quad(sketch, sketch.Down(Canvas.Top, FarTop, (0, p.Shadow), (1, p.Deep.Mix(p.Mid, 0.7))), new(-700, -760), new(1780, -760),
            new(FarRight, FarTop), new(FarLeft, FarTop));
        Quad(sketch, sketch.Across(Canvas.Left, FarLeft, (0, p.Deep), (0.6, p.Mid), (1, p.Bright)), new(-700, -760), new(FarLeft, FarTop),
            new(FarLeft, FarBottom), new(-700, 2700));
        Quad(sketch, sketch.Across(FarRight, Canvas.Right, (0, p.Bright), (0.4, p.Mid), (1, p.Deep)), new(FarRight, FarTop), new(1780, -760),
            new(1780, 2700), new(FarRight, FarBottom));
        Quad(sketch, sketch.Down(FarBottom, 1700, (0, p.Bright.Mix(p.Light, 0.4)), (0.3, p.Mid.Mix(p.Deep, 0.4)), (1, p.Shadow)),
            new(FarLeft, FarBottom), new(FarRight, FarBottom), new(2100, 2700), new(-1020, 2700));
        Doors(sketch, air);
        FarEnd(sketch, air);
        CeilingLamps(sketch, air);
        FloorShine(sketch, air);
    }

    public override void Before(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(716, 1112, 300, 20, sketch.Across(716, 1016, (0, p.Light.Mix(p.Bright, 0.4)), (1, p.Deep)), 4);
        sketch.Rect(726, 1132, 280, 64, sketch.Across(716, 1016, (0, p.Mid), (1, p.Shadow)));
        foreach (var x in (double[])[732, 980])
            sketch.Rect(x, 1190, 20, 420, sketch.Down(1190, 1560, (0, p.Deep), (1, p.Shadow)));
    }

    public override void Near(Sketch sketch, Ambience air)
    {
        sketch.Rect(Canvas.Left, Canvas.Top, 150, Canvas.Height, sketch.Across(Canvas.Left, 42, (0, air.Palette.Shadow), (0.86, air.Palette.Shadow),
            (1, air.Palette.Shadow.Fade(0.9))));
        sketch.Line(42, Canvas.Top, 42, Canvas.Bottom, air.Palette.Light.Fade(0.25), 5);
    }

    /// <summary>The point on a wall: how far along (0 at the end of the corridor) and how high (0 floor, 1 ceiling).</summary>
    private static Point OnWall(bool right, double along, double high)
    {
        var far = new Point(right ? FarRight : FarLeft, FarBottom + (FarTop - FarBottom) * high);
        return Vanishing + (far - Vanishing) * (1 + along);
    }

    private static void Quad(Sketch sketch, Paint paint, Point a, Point b, Point c, Point d) => sketch.Polygon(paint, a, b, c, d);

    private static void Doors(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        foreach (var right in (bool[])[false, true])
        {
            foreach (var (from, to) in ((double, double)[])[(0.35, 0.7), (1.15, 1.75), (2.6, 3.7), (5.4, 7.6)])
            {
                Quad(sketch, air.Dark, OnWall(right, from, 0), OnWall(right, from, 0.74), OnWall(right, to, 0.74), OnWall(right, to, 0));
                var (a, b) = (from + (to - from) * 0.12, to - (to - from) * 0.12);
                Quad(sketch, p.Deep.Mix(p.Mid, 0.35), OnWall(right, a, 0), OnWall(right, a, 0.7), OnWall(right, b, 0.7), OnWall(right, b, 0));
                var knob = OnWall(right, a + (b - a) * 0.14, 0.34);
                sketch.Circle(knob.X, knob.Y, 3 + from * 1.6, p.Light.Fade(0.8));
            }

            var (start, end) = (OnWall(right, 0, 0.42), OnWall(right, 9, 0.42));
            sketch.Line(start.X, start.Y, end.X, end.Y, p.Light.Fade(0.14), 6);
            (start, end) = (OnWall(right, 0, 0.03), OnWall(right, 9, 0.03));
            sketch.Line(start.X, start.Y, end.X, end.Y, p.Shadow.Fade(0.5), 9);
        }
    }

    private static void FarEnd(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Rect(FarLeft, FarTop, FarRight - FarLeft, FarBottom - FarTop, sketch.Down(FarTop, FarBottom, (0, p.Light.Lighter(0.35)),
            (1, p.Light.Mix(p.Bright, 0.25))));
        sketch.Rect(536, FarTop + 40, 8, FarBottom - FarTop - 40, p.Mid.Fade(0.55));
        sketch.Glow(540, 690, 520, p.Light, 0.75);
    }

    private static void CeilingLamps(Sketch sketch, Ambience air)
    {
        foreach (var (from, to) in ((double, double)[])[(0.2, 0.42), (0.85, 1.3), (2.0, 2.75)])
        {
            Point a = Ceiling(-0.32, from), b = Ceiling(0.32, from), c = Ceiling(0.32, to), d = Ceiling(-0.32, to);
            sketch.Glow((a.X + b.X) / 2, (a.Y + d.Y) / 2, 150 + from * 110, air.Palette.Light, 0.5);
            Quad(sketch, air.Palette.Light.Lighter(0.4), a, b, c, d);
        }
    }

    private static Point Ceiling(double across, double along) =>
        Vanishing + (new Point(540 + across * (FarRight - FarLeft), FarTop) - Vanishing) * (1 + along);

    private static void FloorShine(Sketch sketch, Ambience air) => Quad(
        sketch,
        sketch.Down(FarBottom, 1560, (0, air.Palette.Light.Fade(0.7)), (0.4, air.Palette.Light.Fade(0.2)), (1, air.Palette.Light.Fade(0))),
        new(FarLeft + 20, FarBottom),
        new(FarRight - 20, FarBottom),
        new(860, 1560),
        new(220, 1560));
}
