using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Rain, snow and haze: in a window, or in the air before the camera.</summary>
internal static class WeatherPainter
{
    // Streaks fall a little to the left, as with wind.
    private const double Slant = 0.16;

    /// <summary>What is seen through a pane of glass.</summary>
    public static void Behind(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var random = air.Chance("weather", x);
        var pale = air.SkyLow.Lighter(0.25);
        if (air.Weather == Weather.Haze || air.Weather == Weather.Snow)
            sketch.Rect(x, y, width, height, sketch.Down(y, y + height, (0, pale.Fade(0.05)), (1, pale.Fade(air.Weather == Weather.Haze ? 0.75 : 0.3))));
        var count = (int)(width * height / 2600);
        for (var i = 0; i < count; i++)
        {
            var length = random.Between(18, 44);
            var (px, py) = (x + length * Slant + random.NextDouble() * (width - length * Slant), y + random.NextDouble() * (height - length));
            if (air.Weather == Weather.Rain)
                sketch.Line(px, py, px - length * Slant, py + length, pale.Lighter(0.3).Fade(random.Between(0.15, 0.5)), 2);
            else if (air.Weather == Weather.Snow)
                sketch.Circle(px, py, random.Between(2, 5), Rgb.White.Fade(random.Between(0.35, 0.9)));
        }
    }

    /// <summary>What falls between the camera and the people; nothing when the weather is clear.</summary>
    public static void Before(Sketch sketch, Ambience air)
    {
        var random = air.Chance("weather before");
        if (air.Weather == Weather.Haze)
            Fog(sketch, air);
        for (var i = 0; i < 130; i++)
        {
            var (x, y, near) = (random.Between(Canvas.Left, Canvas.Right), random.Between(Canvas.Top, 1600), random.NextDouble());
            if (air.Weather == Weather.Rain)
                Streak(sketch, air, x, y, near);
            else if (air.Weather == Weather.Snow)
                Flake(sketch, air, x, y, near);
        }
    }

    private static void Streak(Sketch sketch, Ambience air, double x, double y, double near)
    {
        var length = 34 + 90 * near;
        sketch.Line(x, y, x - length * Slant, y + length, air.Palette.Light.Fade(0.08 + 0.24 * near), 1.6 + 1.8 * near);
    }

    private static void Flake(Sketch sketch, Ambience air, double x, double y, double near)
    {
        // The nearest are out of focus.
        var radius = 3 + 15 * near * near * near;
        sketch.Circle(x, y, radius, sketch.Radial(new(x, y), radius, (0, Rgb.White.Mix(air.Palette.Light, 0.2).Fade(0.85)), (0.5, Rgb.White.Fade(0.6)), (1, Rgb.White.Fade(0))));
    }

    private static void Fog(Sketch sketch, Ambience air)
    {
        var random = air.Chance("fog");
        var pale = air.Palette.Bright.Mix(air.Palette.Light, 0.4);
        for (var i = 0; i < 5; i++)
        {
            var (y, high) = (560 + i * 160 + random.Between(-50, 50), random.Between(120, 240));
            sketch.Rect(Canvas.Left, y - high, Canvas.Width, 2 * high, sketch.Down(y - high, y + high, (0, pale.Fade(0)), (0.5, pale.Fade(0.2)), (1, pale.Fade(0))));
        }
    }
}
