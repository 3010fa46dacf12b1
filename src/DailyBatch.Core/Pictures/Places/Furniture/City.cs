using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Houses far away.</summary>
internal static class City
{
    /// <summary>A row of towers whose feet stand on <paramref name="floor"/>; by night some windows are lit.</summary>
    public static void Skyline(Sketch sketch, Ambience air, double left, double right, double floor, double height, Rgb colour, string part)
    {
        var random = air.Chance(part);
        for (var x = left; x < right;)
        {
            var (w, h) = (Math.Min(random.Between(70, 150), right - x), height * random.Between(0.45, 1));
            sketch.Rect(x, floor - h, w + 1, h, sketch.Down(floor - height, floor, (0, colour), (1, colour.Mix(air.Palette.Bright, 0.16))));
            if (random.NextDouble() < 0.4 && w > 60)
                sketch.Rect(x + w * 0.3, floor - h - 26, w * 0.34, 27, colour);
            Lights(sketch, air, x, floor - h, w, h, part);
            x += w;
        }
    }

    private static void Lights(Sketch sketch, Ambience air, double x, double y, double width, double height, string part)
    {
        var random = air.Chance(part, x);
        var chance = air.Night ? 0.3 : 0.12;
        for (var row = y + 22; row < y + height - 20; row += 34)
        {
            for (var column = x + 14; column < x + width - 18; column += 26)
            {
                if (random.NextDouble() < chance)
                    sketch.Rect(column, row, 11, 16, air.Palette.Light.Fade(random.Between(0.35, 0.95)));
            }
        }
    }
}
