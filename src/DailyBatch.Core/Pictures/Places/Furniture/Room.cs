using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places.Furniture;

/// <summary>Walls and floors.</summary>
internal static class Room
{
    /// <summary>A wall that is bright where the light is and falls off to the edges.</summary>
    public static void Wall(Sketch sketch, Ambience air, Point light, double strength = 1)
    {
        var p = air.Palette;
        sketch.Wash(sketch.Down(Canvas.Top, Canvas.Bottom, (0, p.Deep), (0.3, p.Mid), (0.55, p.Mid.Mix(p.Deep, 0.35)), (0.72, p.Deep), (1, p.Shadow)));
        sketch.Wash(sketch.Radial(light, 980, (0, p.Bright.Fade(0.85 * strength)), (0.35, p.Bright.Fade(0.45 * strength)),
            (0.7, p.Mid.Fade(0.2 * strength)), (1, p.Mid.Fade(0))));
    }

    /// <summary>Boards that run towards the viewer.</summary>
    public static void Floor(Sketch sketch, Ambience air, double y, Point light)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, y, Canvas.Width, Canvas.Bottom - y, sketch.Down(y, Canvas.Bottom, (0, p.Mid.Mix(p.Deep, 0.5)), (0.4, p.Deep), (1, p.Shadow)));
        for (var i = -9; i <= 9; i++)
            sketch.Line(540 + i * 70, y, 540 + i * 260, Canvas.Bottom, p.Shadow.Fade(0.5), 4);
        sketch.Ellipse(light.X * 0.6 + 216, y + 130, 520, 90, sketch.Radial(new(light.X * 0.6 + 216, y + 130), 520, (0, p.Light.Fade(0.26)), (1, p.Light.Fade(0))));
        sketch.Rect(Canvas.Left, y - 26, Canvas.Width, 30, air.Dark.Mix(p.Mid, 0.25));
        sketch.Rect(Canvas.Left, y - 28, Canvas.Width, 4, p.Bright.Fade(0.5));
    }

    /// <summary>Wainscot: wooden panels from one height to another.</summary>
    public static void Panels(Sketch sketch, Ambience air, double top, double bottom, double width)
    {
        var p = air.Palette;
        sketch.Rect(Canvas.Left, top, Canvas.Width, bottom - top, p.Deep.Fade(0.55));
        sketch.Rect(Canvas.Left, top - 10, Canvas.Width, 14, p.Bright.Mix(p.Deep, 0.45));
        for (var x = Canvas.Left + 14; x < Canvas.Right; x += width)
            Bevel(sketch, air, x, top + 30, width - 28, bottom - top - 60);
    }

    /// <summary>A panel with a lit upper edge.</summary>
    public static void Bevel(Sketch sketch, Ambience air, double x, double y, double width, double height)
    {
        var p = air.Palette;
        sketch.Rect(x, y, width, height, p.Shadow.Fade(0.32), 4);
        sketch.Stroke(Outline.From(x, y + height).Line(x, y).Line(x + width, y), p.Shadow.Fade(0.5), 4);
        sketch.Stroke(Outline.From(x + width, y).Line(x + width, y + height).Line(x, y + height), p.Bright.Fade(0.4), 3);
    }

    /// <summary>Wallpaper stripes.</summary>
    public static void Stripes(Sketch sketch, Ambience air, double bottom, double step)
    {
        for (var x = Canvas.Left; x < Canvas.Right; x += step)
            sketch.Rect(x, Canvas.Top, step * 0.46, bottom - Canvas.Top, air.Palette.Bright.Fade(0.07));
    }

    /// <summary>Air between the wall and the people: what is far is paler.</summary>
    public static void Haze(Sketch sketch, Ambience air, double top, double bottom, double strength = 0.16) =>
        sketch.Rect(Canvas.Left, top, Canvas.Width, bottom - top, sketch.Down(top, bottom, (0, air.Palette.Bright.Fade(0)),
            (0.6, air.Palette.Bright.Fade(strength)), (1, air.Palette.Bright.Fade(0))));
}
