using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Small things on walls and floors.</summary>
internal static class Decor
{
    /// <summary>A picture in a frame.</summary>
    public static void Picture(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var p = air.Palette;
        sketch.Rect(x + 8, y + 12, width, height, p.Shadow.Fade(0.4));
        sketch.Rect(x, y, width, height, air.Dark);
        sketch.Rect(x + 12, y + 12, width - 24, height - 24, sketch.Down(y, y + height, (0, p.Bright), (1, p.Mid.Mix(p.Deep, 0.4))));
        Motif(sketch, air, x + 12, y + 12, width - 24, height - 24);
        sketch.Line(x, y, x + width, y, p.Light.Fade(0.4), 3);
    }

    /// <summary>A clock without figures.</summary>
    public static void Clock(Sketch sketch, Ambience air, double x, double y, double radius)
    {
        var p = air.Palette;
        sketch.Circle(x, y, radius, air.Dark);
        sketch.Circle(x, y, radius * 0.86, p.Light.Mix(p.Bright, 0.4));
        for (var i = 0; i < 12; i++)
        {
            var from = new Point(x, y).At(i * 30, radius * 0.7);
            var to = new Point(x, y).At(i * 30, radius * 0.8);
            sketch.Line(from.X, from.Y, to.X, to.Y, air.Dark, 4);
        }

        var random = air.Chance("clock");
        Hand(sketch, air, new(x, y), random.Between(0, 360), radius * 0.44, 8);
        Hand(sketch, air, new(x, y), random.Between(0, 360), radius * 0.64, 5);
    }

    /// <summary>A plant in a pot.</summary>
    public static void Plant(Sketch sketch, Ambience air, double x, double floor, double height)
    {
        var p = air.Palette;
        var leaf = p.Deep.Mix(air.Thing(Rgb.Hex("3f8a4a"), 0.8), 0.5);
        var random = air.Chance("plant", x);
        var pot = floor - height * 0.28;
        for (var i = -4; i <= 4; i++)
        {
            var tip = new Point(x, pot).At(180 + i * 24 + random.Between(-6, 6), height * random.Between(0.55, 0.8));
            var bend = new Point(x, pot).At(180 + i * 9, height * 0.5);
            sketch.Fill(Outline.From(x - 6, pot).Bend(bend.X - 22, bend.Y, tip.X, tip.Y).Bend(bend.X + 26, bend.Y + 12, x + 6, pot).Close(),
                i % 2 == 0 ? leaf : leaf.Mix(p.Bright, 0.22));
        }

        sketch.Polygon(sketch.Across(x - 60, x + 60, (0, p.Mid), (1, p.Shadow)), new(x - height * 0.16, pot), new(x + height * 0.16, pot),
            new(x + height * 0.12, floor), new(x - height * 0.12, floor));
        sketch.Rect(x - height * 0.18, pot - 6, height * 0.36, 22, p.Mid.Mix(p.Bright, 0.3));
    }

    /// <summary>Boards on a wall.</summary>
    public static void Shelf(Sketch sketch, Ambience air, double x, double y, double width)
    {
        sketch.Rect(x, y, width, 16, air.Dark);
        sketch.Rect(x, y, width, 4, air.Palette.Light.Fade(0.4));
        sketch.Rect(x, y + 16, width, 22, air.Palette.Shadow.Fade(0.3));
    }

    /// <summary>A row of books or files that stands on <paramref name="floor"/>.</summary>
    public static void Books(Sketch sketch, Ambience air, double x, double floor, double width, double height)
    {
        var random = air.Chance("books", x, floor);
        var p = air.Palette;
        Rgb[] colours = [p.Deep, p.Mid, p.Bright.Mix(p.Mid, 0.5), air.Dark, p.Mid.Mix(p.Light, 0.3)];
        for (var at = 0.0; at < width - 12;)
        {
            var (w, h) = (Math.Min(random.Between(16, 36), width - at), height * random.Between(0.72, 1));
            sketch.Rect(x + at, floor - h, w - 3, h, random.Pick(colours), 2);
            sketch.Rect(x + at + 3, floor - h * 0.8, w - 9, 6, p.Light.Fade(0.28));
            at += w;
        }
    }

    /// <summary>A door in its frame.</summary>
    public static void Door(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var p = air.Palette;
        sketch.Rect(x - 22, y - 22, width + 44, height + 22, air.Dark);
        sketch.Rect(x, y, width, height, sketch.Across(x, x + width, (0, p.Mid.Mix(p.Deep, 0.3)), (1, p.Deep)));
        Room.Bevel(sketch, air, x + width * 0.14, y + height * 0.07, width * 0.72, height * 0.36);
        Room.Bevel(sketch, air, x + width * 0.14, y + height * 0.5, width * 0.72, height * 0.42);
        sketch.Circle(x + width * 0.88, y + height * 0.5, 11, p.Light.Fade(0.8));
    }

    /// <summary>What the picture shows: hills, the sea, a vase or somebody.</summary>
    private static void Motif(Sketch sketch, Ambience air, double x, double y, double w, double h)
    {
        var p = air.Palette;
        switch (air.Chance("picture", x, y).Below(4))
        {
            case 0:
                sketch.Polygon(p.Deep.Fade(0.8), new(x, y + h), new(x, y + h * 0.68), new(x + w * 0.32, y + h * 0.42),
                    new(x + w * 0.6, y + h * 0.72), new(x + w * 0.78, y + h * 0.56), new(x + w, y + h * 0.78), new(x + w, y + h));
                sketch.Circle(x + w * 0.72, y + h * 0.26, Math.Min(w, h) * 0.1, p.Light.Fade(0.8));
                break;
            case 1:
                sketch.Rect(x, y + h * 0.6, w, h * 0.4, p.Deep.Fade(0.7));
                sketch.Polygon(p.Light.Fade(0.8), new(x + w * 0.5, y + h * 0.2), new(x + w * 0.5, y + h * 0.6), new(x + w * 0.76, y + h * 0.6));
                sketch.Polygon(p.Deep, new(x + w * 0.3, y + h * 0.62), new(x + w * 0.8, y + h * 0.62), new(x + w * 0.7, y + h * 0.72), new(x + w * 0.4, y + h * 0.72));
                break;
            case 2:
                sketch.Ellipse(x + w * 0.5, y + h * 0.36, w * 0.17, h * 0.15, p.Light.Mix(p.Mid, 0.4));
                sketch.Fill(Outline.From(x + w * 0.14, y + h).Curve(x + w * 0.16, y + h * 0.6, x + w * 0.34, y + h * 0.54, x + w * 0.5, y + h * 0.54)
                    .Curve(x + w * 0.66, y + h * 0.54, x + w * 0.84, y + h * 0.6, x + w * 0.86, y + h).Close(), p.Deep.Fade(0.85));
                break;
            default:
                sketch.Circle(x + w * 0.36, y + h * 0.44, Math.Min(w, h) * 0.24, p.Deep.Fade(0.8));
                sketch.Rect(x + w * 0.46, y + h * 0.3, w * 0.32, h * 0.5, p.Accent.Fade(0.6));
                sketch.Line(x + w * 0.12, y + h * 0.84, x + w * 0.9, y + h * 0.7, p.Light.Fade(0.8), 5);
                break;
        }
    }

    private static void Hand(Sketch sketch, Ambience air, Point centre, double degrees, double length, double width)
    {
        var tip = centre.At(degrees, length);
        sketch.Line(centre.X, centre.Y, tip.X, tip.Y, air.Dark, width);
    }
}
