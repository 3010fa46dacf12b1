using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Bottles, glasses and candles.</summary>
internal static class Bottles
{
    /// <summary>A row of bottles that stands on <paramref name="floor"/>.</summary>
    public static void Row(Sketch sketch, Ambience air, double left, double right, double floor, double height = 116)
    {
        var random = air.Chance("bottles", left, floor);
        for (var at = left + 14; at < right - 18; at += random.Between(0.45, 0.68) * height)
        {
            var (w, h) = (random.Between(0.11, 0.17) * height, random.Between(0.57, 1) * height);
            sketch.Fill(Outline.From(at - w, floor).Line(at - w, floor - h * 0.58).Bend(at - w, floor - h * 0.7, at - 6, floor - h * 0.76)
                .Line(at - 6, floor - h).Line(at + 6, floor - h).Line(at + 6, floor - h * 0.76)
                .Bend(at + w, floor - h * 0.7, at + w, floor - h * 0.58).Line(at + w, floor).Close(),
                random.NextDouble() < 0.4 ? air.Palette.Deep.Mix(air.Palette.Accent, 0.3) : air.Dark);
            sketch.Line(at - w + 5, floor - h * 0.5, at - w + 5, floor - 10, air.Palette.Light.Fade(0.6), 3);
        }
    }

    /// <summary>A wine glass.</summary>
    public static void WineGlass(Sketch sketch, Ambience air, double x, double floor, double height)
    {
        var (p, w) = (air.Palette, height * 0.21);
        sketch.Ellipse(x, floor, w * 0.9, w * 0.2, p.Light.Fade(0.5));
        sketch.Line(x, floor, x, floor - height * 0.46, p.Light.Fade(0.6), 4);
        sketch.Fill(Outline.From(x - w, floor - height)
            .Curve(x - w * 1.4, floor - height * 0.6, x - w * 0.7, floor - height * 0.46, x, floor - height * 0.45)
            .Curve(x + w * 0.7, floor - height * 0.46, x + w * 1.4, floor - height * 0.6, x + w, floor - height).Close(), p.Light.Fade(0.2));
        sketch.Fill(Outline.From(x - w * 1.16, floor - height * 0.74)
            .Curve(x - w, floor - height * 0.54, x - w * 0.5, floor - height * 0.47, x, floor - height * 0.46)
            .Curve(x + w * 0.5, floor - height * 0.47, x + w, floor - height * 0.54, x + w * 1.16, floor - height * 0.74).Close(),
            p.Accent.Mix(p.Deep, 0.4).Fade(0.85));
        sketch.Line(x + w * 0.9, floor - height * 0.94, x + w * 0.95, floor - height * 0.66, Rgb.White.Fade(0.7), 3.5);
    }

    /// <summary>A burning candle.</summary>
    public static void Candle(Sketch sketch, Ambience air, double x, double floor, double height)
    {
        var p = air.Palette;
        var top = floor - height;
        sketch.Rect(x - 11, top, 22, height, sketch.Across(x - 11, x + 11, (0, p.Mid), (0.7, p.Light.Lighter(0.3)), (1, p.Bright)), 4);
        sketch.Glow(x, top - 20, 170, p.Light, 0.85);
        sketch.Fill(Outline.From(x, top - 46).Curve(x + 15, top - 20, x + 9, top - 4, x, top - 2).Curve(x - 9, top - 4, x - 13, top - 18, x, top - 46)
            .Close(), Rgb.Hex("fff6cc"));
    }
}
