using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>Short, with a parting.</summary>
internal sealed class ShortHair : Hair
{
    public override void Before(FigurePen pen)
    {
        Piece(pen, Outline.From(-38, 14).Curve(-50, -12, -48, -52, -16, -68).Curve(8, -78, 46, -66, 48, -30).Bend(40, -44, 22, -42)
            .Bend(0, -38, -14, -44).Bend(-24, -30, -26, -6).Line(-30, 12).Close());
        Shine(pen, Outline.From(-24, -52).Bend(-4, -66, 22, -58));
    }
}
