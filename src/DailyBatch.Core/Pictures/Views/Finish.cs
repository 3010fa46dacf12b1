using DailyBatch.Core.Pictures.Places;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>What lies over every picture: dust in the light, and the shade of the frame.</summary>
internal static class Finish
{
    /// <summary>Darkness below and above for captions and the player's buttons, dark corners. It does not move with the camera.</summary>
    public static void Shade(Sketch sketch, Ambience air)
    {
        var shadow = air.Palette.Shadow.Darker(0.2);
        sketch.Rect(Canvas.Left, 1080, Canvas.Width, Canvas.Bottom - 1080, sketch.Down(1080, 1700, (0, shadow.Fade(0)), (0.22, shadow.Fade(0.3)),
            (0.6, shadow.Fade(0.62)), (1, shadow.Fade(0.86))));
        sketch.Rect(Canvas.Left, 0, Canvas.Width, 320, sketch.Down(0, 320, (0, shadow.Fade(0.62)), (1, shadow.Fade(0))));
        sketch.Wash(sketch.Radial(new(540, 740), 1220, (0, shadow.Fade(0)), (0.42, shadow.Fade(0)), (0.72, shadow.Fade(0.42)), (1, shadow.Fade(0.85))));
    }

    /// <summary>Dust, which hangs in the scene.</summary>
    public static void Dust(Sketch sketch, Ambience air, Point light)
    {
        var random = air.Moment("dust");
        for (var i = 0; i < 22; i++)
        {
            var (x, y) = (light.X + random.Between(-460, 460), light.Y + random.Between(-160, 860));
            sketch.Circle(x, y, random.Between(1.6, 5.5), air.Palette.Light.Fade(random.Between(0.06, 0.32)));
        }
    }
}
