using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Tops on which things lie, seen from a little above.</summary>
internal static class Tables
{
    /// <summary>A table across the picture: its far edge at <paramref name="y"/>, lit from the light's side.</summary>
    public static void Broad(Sketch sketch, Ambience air, double left, double right, double y, double depth, Point light)
    {
        var p = air.Palette;
        var top = Outline.Polygon(new(left + 60, y), new(right - 60, y), new(right, y + depth), new(left, y + depth));
        sketch.Fill(top, sketch.Down(y, y + depth, (0, p.Bright.Mix(p.Mid, 0.35)), (0.45, p.Mid.Mix(p.Deep, 0.35)), (1, p.Deep)));
        sketch.Fill(top, sketch.Radial(new(light.X * 0.5 + 270, y + 8), 460, (0, p.Light.Fade(0.6)), (0.5, p.Light.Fade(0.18)), (1, p.Light.Fade(0))));
        sketch.Rect(left, y + depth, right - left, 34, sketch.Down(y + depth, y + depth + 34, (0, p.Mid.Mix(p.Shadow, 0.35)), (1, p.Shadow)));
        sketch.Line(left + 60, y, right - 60, y, p.Light.Fade(0.7), 4);
        sketch.Rect(left + 40, y + depth + 34, 52, Canvas.Bottom - y, sketch.Across(left + 40, left + 92, (0, p.Deep), (1, p.Shadow)));
        sketch.Rect(right - 92, y + depth + 34, 52, Canvas.Bottom - y, sketch.Across(right - 92, right - 40, (0, p.Deep), (1, p.Shadow)));
        sketch.Rect(left + 92, y + depth + 34, right - left - 184, Canvas.Bottom - y, p.Shadow.Fade(0.55));
    }

    /// <summary>A closed front such as a counter's or a desk's.</summary>
    public static void Counter(Sketch sketch, Ambience air, double left, double right, double y, double depth, Point light, double panel = 240)
    {
        var p = air.Palette;
        var front = y + depth;
        sketch.Rect(left, front, right - left, Canvas.Bottom - front, sketch.Down(front, front + 520, (0, p.Deep.Mix(p.Mid, 0.45)),
            (0.5, p.Deep.Mix(p.Shadow, 0.4)), (1, p.Shadow)));
        for (var x = left + 24; x + panel - 24 < right; x += panel)
            Room.Bevel(sketch, air, x, front + 60, panel - 30, 330);
        sketch.Polygon(sketch.Down(y, front, (0, p.Bright.Mix(p.Mid, 0.3)), (1, p.Mid.Mix(p.Deep, 0.5))), new(left + 40, y), new(right - 40, y),
            new(right, front), new(left, front));
        sketch.Polygon(sketch.Radial(new(light.X * 0.5 + 270, y), 460, (0, p.Light.Fade(0.55)), (1, p.Light.Fade(0))), new(left + 40, y),
            new(right - 40, y), new(right, front), new(left, front));
        sketch.Rect(left - 8, front, right - left + 16, 26, sketch.Down(front, front + 26, (0, p.Bright.Mix(p.Deep, 0.4)), (1, p.Shadow)), 4);
        sketch.Line(left + 40, y, right - 40, y, p.Light.Fade(0.7), 4);
    }

    /// <summary>A small round table on one foot, for instance in a hall.</summary>
    public static void Round(Sketch sketch, Ambience air, Point top, double radius, Point light, bool cloth)
    {
        var p = air.Palette;
        var side = light.X > top.X ? 1 : -1;
        if (cloth)
            Cloth(sketch, air, top, radius);
        else
            sketch.Rect(top.X - 16, top.Y, 32, Canvas.Bottom - top.Y, p.Shadow);
        sketch.Ellipse(top.X, top.Y + 10, radius, radius * 0.2, p.Shadow.Mix(p.Deep, 0.5));
        sketch.Ellipse(top.X, top.Y, radius, radius * 0.2, sketch.Across(top.X - side * radius, top.X + side * radius, (0, p.Deep.Mix(p.Mid, 0.3)),
            (1, p.Light.Mix(p.Bright, 0.45))));
    }

    private static void Cloth(Sketch sketch, Ambience air, Point top, double radius)
    {
        var p = air.Palette;
        var hem = top.Y + 420;
        sketch.Fill(
            Outline.From(top.X - radius, top.Y).Curve(top.X - radius - 6, top.Y + 160, top.X - radius - 20, hem - 80, top.X - radius - 34, hem)
                .Bend(top.X, hem + 36, top.X + radius + 34, hem)
                .Curve(top.X + radius + 20, hem - 80, top.X + radius + 6, top.Y + 160, top.X + radius, top.Y).Close(),
            sketch.Down(top.Y, hem, (0, p.Bright.Mix(p.Light, 0.2)), (0.4, p.Mid), (1, p.Shadow)));
        for (var i = -2; i <= 2; i++)
            sketch.Line(top.X + i * radius * 0.36, top.Y + 40, top.X + i * radius * 0.46, hem, p.Shadow.Fade(0.4), 6);
    }
}
