using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>A ring of hair around a bare head.</summary>
internal sealed class BaldingHair : Hair
{
    public override void Before(FigurePen pen)
    {
        Piece(pen, Outline.From(-30, 18).Curve(-50, 6, -52, -28, -38, -40).Curve(-30, -34, -26, -20, -26, 0).Close());
        pen.Line(Outline.From(4, -48).Bend(16, -52, 26, -46), pen.Light.Fade(0.35), 4, pen.Bones.ToHead);
    }

    public override void FromBehind(FigurePen pen) =>
        Piece(pen, Outline.Blob(new(-45, -14), new(0, -6), new(45, -14), new(42, 14), new(28, 34), new(0, 40), new(-28, 34), new(-42, 14)));
}
