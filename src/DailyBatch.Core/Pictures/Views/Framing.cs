using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>Places a figure by its head, whatever its pose and height.</summary>
internal static class Framing
{
    public static FigurePlace HeadAt(Point head, double height, bool facesRight, Look look, Pose pose, double exposure, double rim)
    {
        // A child near the camera fills the frame like a grown-up.
        var size = height / look.Height;
        var atOrigin = new FigurePlace(new(0, 0), size, facesRight, exposure, rim);
        var offset = FigurePainter.ToFrame(atOrigin, look).Apply(new Skeleton(pose, look.Build).Head);
        return atOrigin with { Feet = head - offset };
    }
}
