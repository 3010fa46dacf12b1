using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>Short at the sides, swept up at the front.</summary>
internal sealed class QuiffHair : Hair
{
    public override void Before(FigurePen pen)
    {
        Piece(pen, Outline.From(-38, 8).Curve(-48, -16, -46, -46, -26, -62).Curve(-10, -84, 34, -92, 54, -66).Curve(56, -54, 50, -42, 42, -36)
            .Bend(24, -44, -8, -40).Bend(-24, -28, -28, 4).Close());
        Shine(pen, Outline.From(-8, -62).Bend(14, -78, 42, -66));
    }
}
