using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>The rectangles of the canvas in which a face moves.</summary>
internal static class FaceBoxes
{
    // A border of a whole cell of the composer's map stays transparent, so that what lies outside costs nothing.
    private const int Border = 20;
    private const int Step = 16;

    public static LayerBox Mouth(FigureModel model) => Around(model, new(-4, 20), new(44, 72));

    public static LayerBox Eyes(FigureModel model) => Around(model, new(-36, -28), new(48, 16));

    private static LayerBox Around(FigureModel model, Point from, Point to)
    {
        Point[] corners = [.. new[] { from, to, new(from.X, to.Y), new(to.X, from.Y) }.Select(model.OnHead)];
        var left = Down(corners.Min(c => c.X) - Canvas.Left);
        var top = Down(corners.Min(c => c.Y) - Canvas.Top);
        return new LayerBox(left, top, Up(corners.Max(c => c.X) - Canvas.Left) - left, Up(corners.Max(c => c.Y) - Canvas.Top) - top);
    }

    private static int Down(double at) => Math.Max(0, (int)Math.Floor((at - Border) / Step) * Step);

    private static int Up(double at) => (int)Math.Ceiling((at + Border) / Step) * Step;
}
