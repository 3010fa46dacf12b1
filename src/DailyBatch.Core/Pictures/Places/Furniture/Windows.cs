using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Windows and what is seen through them.</summary>
internal static class Windows
{
    /// <summary>A window with panes; by night with a moon and stars, by day bright.</summary>
    public static void Paned(Sketch sketch, Ambience air, double x, double y, double width, double height, int columns = 2, int rows = 2)
    {
        Sky(sketch, air, x, y, width, height);
        Roofs(sketch, air, x, y + height, width, height * 0.28);
        WeatherPainter.Behind(sketch, air, x, y, width, height);
        Frame(sketch, air, x, y, width, height, columns, rows);
    }

    /// <summary>The sky in a rectangle.</summary>
    public static void Sky(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        sketch.Rect(x, y, width, height, sketch.Down(y, y + height, (0, air.SkyTop), (1, air.SkyLow)));
        if (air.Weather != Weather.Clear)
            WeatherPainter.Behind(sketch, air, x, y, width, height);
        else if (air.Night)
            Stars(sketch, air, x, y, width, height);
        else
            sketch.Rect(x, y, width, height, sketch.Radial(new(x + width / 2, y + height * 0.55),
                Math.Max(width, height) * 0.7, (0, Rgb.White.Fade(0.7)), (1, Rgb.White.Fade(0))));
    }

    /// <summary>Curtains, a blind or long curtains, as chance wants.</summary>
    public static void Dressed(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var random = air.Chance("dress", x);
        var (columns, rows) = random.Pick<(int, int)>([(2, 2), (2, 3), (3, 2), (1, 2)]);
        Paned(sketch, air, x, y, width, height, columns, rows);
        switch (random.Below(4))
        {
            case 0:
                Blinds(sketch, air, x, y, width, height, random.Between(0.24, 0.46));
                break;
            case 1:
                Curtains(sketch, air, x, y, width, height * 1.3);
                break;
            default:
                Curtains(sketch, air, x, y, width, height);
                break;
        }
    }

    /// <summary>Curtains at both sides on a rod.</summary>
    public static void Curtains(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var cloth = air.Palette.Deep.Mix(air.Palette.Mid, 0.55);
        Drape(sketch, air, x - 60, y - 30, width * 0.28 + 40, height + 70, cloth, 1);
        Drape(sketch, air, x + width + 60, y - 30, width * 0.28 + 40, height + 70, cloth, -1);
        sketch.Line(x - 84, y - 34, x + width + 84, y - 34, air.Dark, 12);
        sketch.Circle(x - 90, y - 34, 14, air.Dark);
        sketch.Circle(x + width + 90, y - 34, 14, air.Dark);
    }

    /// <summary>Slats before the panes.</summary>
    public static void Blinds(Sketch sketch, Ambience air, double x, double y, double width, double height, double drawn)
    {
        for (var at = y + 8; at < y + height * drawn; at += 26)
            sketch.Rect(x, at, width, 12, air.Palette.Deep.Mix(air.Palette.Mid, 0.3).Fade(0.92));
        sketch.Line(x + width - 24, y, x + width - 24, y + height * 0.8, air.Dark, 4);
    }

    /// <summary>Light that falls from a window into the room.</summary>
    public static void Beam(Sketch sketch, Ambience air, Point topLeft, Point topRight, Point bottomRight, Point bottomLeft, double strength = 0.22) => sketch.Polygon(
        sketch.Linear(topLeft.Toward(topRight, 0.5), bottomLeft.Toward(bottomRight, 0.5), (0, air.Palette.Light.Fade(strength)), (1, air.Palette.Light.Fade(0))),
        topLeft,
        topRight,
        bottomRight,
        bottomLeft);

    private static void Frame(Sketch sketch, Ambience air, double x, double y, double width, double height, int columns, int rows)
    {
        var wood = air.Dark;
        for (var i = 1; i < columns; i++)
            sketch.Rect(x + width * i / columns - 6, y, 12, height, wood);
        for (var i = 1; i < rows; i++)
            sketch.Rect(x, y + height * i / rows - 6, width, 12, wood);
        sketch.Stroke(Outline.Rect(x, y, width, height), wood, 18);
        sketch.Rect(x - 34, y + height + 4, width + 68, 22, wood, 4);
        sketch.Rect(x - 34, y + height + 4, width + 68, 4, air.Palette.Light.Fade(0.35));
    }

    private static void Stars(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var random = air.Chance("stars", x);
        for (var i = 0; i < 14; i++)
            sketch.Circle(x + random.Between(0.05, 0.95) * width, y + random.Between(0.04, 0.6) * height, random.Between(1.2, 2.8),
                Rgb.White.Fade(random.Between(0.4, 0.9)));
        var moon = new Point(x + width * random.Between(0.3, 0.72), y + height * random.Between(0.2, 0.34));
        sketch.Glow(moon.X, moon.Y, width * 0.3, Rgb.Hex("cfd8ff"), 0.4);
        sketch.Circle(moon.X, moon.Y, Math.Min(38, width * 0.11), Rgb.Hex("f4ecd8").Mix(air.Palette.Light, 0.3));
        sketch.Circle(moon.X + 12, moon.Y - 8, Math.Min(34, width * 0.1), air.SkyTop.Mix(air.SkyLow, 0.2).Fade(0.35));
    }

    private static void Roofs(Sketch sketch, Ambience air, double x, double bottom, double width, double height)
    {
        var random = air.Chance("roofs", x);
        var colour = air.Night ? air.SkyTop.Darker(0.45) : air.SkyLow.Mix(air.Palette.Mid, 0.55);
        for (var at = 0.0; at < width;)
        {
            var (w, h) = (Math.Min(random.Between(50, 96), width - at), height * random.Between(0.45, 1));
            sketch.Polygon(colour, new(x + at, bottom), new(x + at, bottom - h * 0.7), new(x + at + w / 2, bottom - h),
                new(x + at + w, bottom - h * 0.7), new(x + at + w, bottom));
            if (air.Night && random.NextDouble() < 0.6)
                sketch.Rect(x + at + w * 0.3, bottom - h * 0.5, 10, 14, air.Palette.Light.Fade(0.8));
            at += w;
        }
    }

    private static void Drape(Sketch sketch, Ambience air, double x, double y, double width, double height, Rgb cloth, int way)
    {
        using (sketch.Group(Affine.Scale(way, 1).Then(Affine.Move(x, y))))
        {
            sketch.Fill(Outline.From(0, 0).Line(width, 0).Curve(width, height * 0.4, width * 0.5, height * 0.62, width * 0.62, height).Line(0, height).Close(), cloth);
            for (var i = 1; i < 5; i++)
                sketch.Stroke(Outline.From(width * i / 5, 4)
                    .Curve(width * i / 5, height * 0.4, width * i / 9, height * 0.6, width * i / 8, height - 6), air.Palette.Shadow.Fade(0.4), 6);
        }
    }
}
