using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A hall dressed for a wedding: the arch of flowers, strings of light, a chandelier, rows of chairs along the aisle.</summary>
internal sealed class WeddingHallPlace : Place
{
    private static readonly Point Chandelier = new(540, 190);

    public override Stage Stage(Ambience air) => new(new(600, 330), 1520, 990, new(560, 1132));

    public override void Background(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        Room.Wall(sketch, air, new(540, 480));
        ArchedWindow(sketch, air, 20);
        ArchedWindow(sketch, air, 860);
        sketch.Glow(540, 700, 560, p.Light, 0.6);
        Drapes(sketch, air);
        Room.Floor(sketch, air, 1080, Stage(air).Light);
        Aisle(sketch, air);
        Room.Haze(sketch, air, 640, 1200, 0.22);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        Arch(sketch, air);
        Lights(sketch, air);
        Lustre(sketch, air);
        for (var row = 0; row < 3; row++)
        {
            ChairBack(sketch, air, 190 - row * 100, 930 + row * 54, 0.8 + row * 0.18);
            ChairBack(sketch, air, 890 + row * 100, 930 + row * 54, 0.8 + row * 0.18);
        }
    }

    public override void Before(Sketch sketch, Ambience air) => Tables.Round(sketch, air, new(560, 1128), 250, Stage(air).Light, cloth: true);

    public override void Near(Sketch sketch, Ambience air)
    {
        Bouquet(sketch, air, -40, 1500, 1.9, dark: true);
        Bouquet(sketch, air, 1120, 1520, 1.9, dark: true);
    }

    private static void ArchedWindow(Sketch sketch, Ambience air, double x)
    {
        Windows.Sky(sketch, air, x, 260, 200, 640);
        sketch.Ellipse(x + 100, 262, 100, 110, air.SkyTop);
        foreach (var at in (double[])[64, 132])
            sketch.Rect(x + at, 160, 8, 740, air.Dark);
        foreach (var y in (double[])[400, 560, 720])
            sketch.Rect(x, y, 200, 8, air.Dark);
        sketch.Stroke(Outline.From(x, 900).Line(x, 262).Curve(x, 116, x + 200, 116, x + 200, 262).Line(x + 200, 900).Close(), air.Palette.Deep, 20);
    }

    private static void Drapes(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        var cloth = sketch.Down(Canvas.Top, 420, (0, p.Mid), (1, p.Bright.Mix(p.Light, 0.4)));
        foreach (var (from, to, low) in ((double, double, double)[])[(-108, 230, 250), (230, 540, 190), (540, 850, 190), (850, 1188, 250)])
        {
            sketch.Fill(Outline.From(from, Canvas.Top).Line(to, Canvas.Top).Line(to, 20).Bend((from + to) / 2, low, from, 20).Close(), cloth);
            for (var i = 1; i < 4; i++)
                sketch.Stroke(Outline.From(from, 20 - i * 36).Bend((from + to) / 2, low - i * 46, to, 20 - i * 36), p.Deep.Fade(0.3), 5);
        }
    }

    private static void Aisle(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        sketch.Polygon(sketch.Down(1080, 1700, (0, p.Accent.Mix(p.Light, 0.35)), (0.4, p.Accent.Mix(p.Deep, 0.5)), (1, p.Deep)), new(450, 1076),
            new(630, 1076), new(960, Canvas.Bottom), new(120, Canvas.Bottom));
        var random = air.Chance("petals");
        for (var i = 0; i < 34; i++)
        {
            var y = random.Between(1090, 1500);
            var reach = 100 + (y - 1080) * 0.42;
            sketch.Ellipse(540 + random.Between(-reach, reach), y, 9, 4, p.Light.Fade(random.Between(0.4, 0.9)));
        }
    }

    private static void Arch(Sketch sketch, Ambience air)
    {
        var random = air.Chance("arch");
        sketch.Stroke(Outline.From(350, 1090).Line(350, 640).Curve(350, 380, 730, 380, 730, 640).Line(730, 1090), air.Palette.Light.Mix(air.Palette.Mid, 0.3), 17);
        for (var i = 0; i <= 44; i++)
        {
            var at = OnArch(i / 44.0);
            Rose(sketch, air, at.X + random.Between(-22, 22), at.Y + random.Between(-22, 22), random.Between(19, 33), random.Below(3));
        }
    }

    private static Point OnArch(double share)
    {
        if (share is < 0.3 or > 0.7)
            return new(share < 0.5 ? 350 : 730, 640 + (0.3 - Math.Min(share, 1 - share)) / 0.3 * 430);
        var (sin, cos) = Math.SinCos((share - 0.3) / 0.4 * Math.PI);
        return new(540 - cos * 190, 640 - sin * 195);
    }

    private static void Rose(Sketch sketch, Ambience air, double x, double y, double r, int kind)
    {
        var p = air.Palette;
        Rgb[] colours = [p.Light.Lighter(0.25), p.Accent.Mix(p.Light, 0.45), p.Mid.Mix(Rgb.Hex("2f5a34"), 0.4)];
        sketch.Circle(x, y, r, colours[kind].Mix(p.Deep, 0.22));
        sketch.Circle(x + r * 0.16, y - r * 0.16, r * 0.72, colours[kind]);
        if (kind < 2)
            sketch.Stroke(Outline.From(x - r * 0.3, y).Curve(x - r * 0.2, y - r * 0.5, x + r * 0.45, y - r * 0.3, x + r * 0.1, y + r * 0.2), p.Deep.Fade(0.4), 3);
    }

    private static void Lights(Sketch sketch, Ambience air)
    {
        foreach (var (from, to, y, low) in ((double, double, double, double)[])[(-108, 540, 210, 470), (540, 1188, 210, 470)])
        {
            sketch.Stroke(Outline.From(from, y).Bend((from + to) / 2, low, to, y), air.Dark.Fade(0.8), 3);
            for (var i = 1; i < 12; i++)
            {
                var t = i / 12.0;
                Point at = new(from + (to - from) * t, y + (low - y) * 2 * t * (1 - t));
                sketch.Glow(at.X, at.Y + 8, 36, air.Palette.Light, 0.7);
                sketch.Circle(at.X, at.Y + 8, 6.5, Rgb.White.Mix(air.Palette.Light, 0.3));
            }
        }
    }

    private static void Lustre(Sketch sketch, Ambience air)
    {
        var p = air.Palette;
        var (x, y) = (Chandelier.X, Chandelier.Y);
        sketch.Glow(x, y + 40, 420, p.Light, 0.85);
        sketch.Line(x, Canvas.Top, x, y, air.Dark, 7);
        foreach (var (half, drop) in ((double, double)[])[(150, 60), (90, 100)])
        {
            sketch.Stroke(Outline.From(x - half, y + drop - 46).Bend(x, y + drop + 44, x + half, y + drop - 46), air.Dark.Mix(p.Light, 0.3), 8);
            foreach (var side in (double[])[-1, 1])
            {
                sketch.Rect(x + side * half - 5, y + drop - 84, 10, 38, p.Light.Lighter(0.5), 3);
                sketch.Glow(x + side * half, y + drop - 92, 62, p.Light, 0.9);
            }
        }

        for (var i = -3; i <= 3; i++)
            sketch.Ellipse(x + i * 26, y + 128 - Math.Abs(i) * 13, 6, 12, Rgb.White.Mix(p.Light, 0.3));
    }

    private static void ChairBack(Sketch sketch, Ambience air, double x, double y, double size)
    {
        var p = air.Palette;
        var wood = p.Light.Mix(p.Mid, 0.45);
        sketch.Stroke(Outline.From(x - 54 * size, y + 230 * size).Line(x - 54 * size, y + 20).Bend(x, y - 40 * size, x + 54 * size, y + 20)
            .Line(x + 54 * size, y + 230 * size), wood, 11);
        foreach (var dx in (double[])[-20, 20])
            sketch.Line(x + dx * size, y, x + dx * size, y + 130 * size, wood, 6);
        sketch.Rect(x - 62 * size, y + 130 * size, 124 * size, 26, p.Bright, 8);
        Bouquet(sketch, air, x, y + 10, 0.5 * size, dark: false);
    }

    private static void Bouquet(Sketch sketch, Ambience air, double x, double y, double size, bool dark)
    {
        foreach (var (dx, dy, r) in ((double, double, double)[])[(-50, 10, 34), (48, 14, 36), (0, -34, 40), (-24, 40, 32), (30, 46, 30), (0, 6, 40)])
        {
            if (dark)
            {
                sketch.Circle(x + dx * size + 4, y + dy * size - 4, r * size, air.Palette.Light.Fade(0.16));
                sketch.Circle(x + dx * size, y + dy * size, r * size, air.Palette.Shadow);
            }
            else
                Rose(sketch, air, x + dx * size, y + dy * size, r * size, dx > 0 ? 1 : 0);
        }
    }
}
