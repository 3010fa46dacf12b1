using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>Tied up at the back of the head.</summary>
internal sealed class BunHair : Hair
{
    public override void Behind(FigurePen pen) => Piece(pen, Outline.Ellipse(-46, -48, 23, 22));

    public override void Before(FigurePen pen)
    {
        Piece(pen, Outline.From(-32, 22).Curve(-52, -4, -52, -44, -26, -62).Curve(-4, -76, 42, -70, 47, -32).Curve(38, -46, 20, -46, 4, -42)
            .Bend(-16, -34, -24, -8).Line(-26, 18).Close());
        Shine(pen, Outline.From(-30, -40).Bend(-8, -62, 18, -58));
    }

    public override void FromBehind(FigurePen pen)
    {
        base.FromBehind(pen);
        Piece(pen, Outline.Ellipse(0, -54, 25, 23));
    }
}
