using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>Drawn back into a tail.</summary>
internal sealed class PonytailHair : Hair
{
    public override void Behind(FigurePen pen) =>
        Piece(pen, Outline.From(-36, -44).Curve(-84, -52, -92, 20, -66, 84).Curve(-66, 40, -56, 10, -36, -10).Close());

    public override void Before(FigurePen pen)
    {
        Piece(pen, Outline.From(-32, 16).Curve(-50, -8, -50, -46, -24, -63).Curve(-2, -76, 42, -68, 47, -32).Curve(36, -46, 14, -48, 0, -40)
            .Bend(-18, -30, -26, 8).Close());
        Shine(pen, Outline.From(-28, -44).Bend(-6, -64, 20, -58));
    }

    public override void FromBehind(FigurePen pen)
    {
        base.FromBehind(pen);
        Piece(pen, Outline.From(-14, -40).Curve(-22, 10, -18, 60, 0, 104).Curve(18, 60, 22, 10, 14, -40).Close());
    }
}
