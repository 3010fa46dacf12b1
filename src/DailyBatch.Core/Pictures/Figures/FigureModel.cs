using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>A figure at its place in its light: drawn as a whole, or part by part in the same colours.</summary>
/// <param name="Palette">The scene's colours.</param>
/// <param name="Light">Where the light is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Look">Who it is.</param>
/// <param name="Pose">How it stands.</param>
internal sealed record FigureModel(Palette Palette, Point Light, FigurePlace Place, Look Look, Pose Pose)
{
    public void Draw(Sketch sketch, Expression expression) => FigurePainter.Draw(sketch, Palette, Light, Place, Look, Pose, expression);

    public void DrawPart(Sketch sketch, Action<FigurePen> part) => FigurePainter.DrawPart(sketch, Palette, Light, Place, Look, Pose, part);

    /// <summary>A point of the upright head on the frame.</summary>
    public Point OnHead(Point point) => new Skeleton(Pose, Look.Build).ToHead.Then(FigurePainter.ToFrame(Place, Look)).Apply(point);
}
