using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Lamps and the light around them.</summary>
internal static class Lamps
{
    /// <summary>A hanging lamp; its bulb is at the point.</summary>
    public static void Pendant(Sketch sketch, Ambience air, Point bulb, double size = 1)
    {
        var (x, y) = (bulb.X, bulb.Y);
        if (air.Night)
            sketch.Glow(x, y, 430 * size, air.Palette.Light, 0.9);
        sketch.Line(x, Canvas.Top, x, y - 84 * size, air.Dark, 6);
        sketch.Fill(
            Outline.From(x - 96 * size, y).Curve(x - 92 * size, y - 64 * size, x - 60 * size, y - 96 * size, x, y - 98 * size)
                .Curve(x + 60 * size, y - 96 * size, x + 92 * size, y - 64 * size, x + 96 * size, y).Close(),
            sketch.Down(y - 98 * size, y, (0, air.Dark), (1, air.Palette.Deep.Mix(air.Palette.Mid, 0.3))));
        sketch.Ellipse(x, y, 96 * size, 17 * size, air.Night ? air.Palette.Light : air.Palette.Bright);
        if (air.Night)
            sketch.Ellipse(x, y + 2, 50 * size, 9 * size, Rgb.White.Fade(0.85));
    }

    /// <summary>The cone of light under a lamp.</summary>
    public static void Cone(Sketch sketch, Ambience air, Point bulb, double bottom, double spread, double strength = 0.24) => sketch.Polygon(
        sketch.Down(bulb.Y, bottom, (0, air.Palette.Light.Fade(strength)), (0.6, air.Palette.Light.Fade(strength * 0.35)), (1, air.Palette.Light.Fade(0))),
        new(bulb.X - 84, bulb.Y),
        new(bulb.X + 84, bulb.Y),
        new(bulb.X + spread, bottom),
        new(bulb.X - spread, bottom));

    /// <summary>A lamp with a cloth shade on a foot.</summary>
    public static void Standing(Sketch sketch, Ambience air, Point bulb, double floor, double size = 1)
    {
        var (x, y) = (bulb.X, bulb.Y);
        sketch.Glow(x, y, 480 * size, air.Palette.Light, air.Night ? 0.95 : 0.4);
        sketch.Line(x, y + 40 * size, x, floor, air.Dark, 10 * size);
        sketch.Ellipse(x, floor, 62 * size, 12 * size, air.Dark);
        sketch.Polygon(
            sketch.Down(y - 90 * size, y + 60 * size, (0, air.Palette.Light.Mix(air.Palette.Bright, 0.55)), (0.6, air.Palette.Light),
                (1, air.Palette.Light.Lighter(0.4))),
            new(x - 56 * size, y - 90 * size),
            new(x + 56 * size, y - 90 * size),
            new(x + 104 * size, y + 60 * size),
            new(x - 104 * size, y + 60 * size));
        sketch.Line(x - 104 * size, y + 60 * size, x + 104 * size, y + 60 * size, air.Palette.Mid, 6);
    }
}
