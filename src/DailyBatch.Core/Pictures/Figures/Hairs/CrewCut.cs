using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>Cut close, with a straight front.</summary>
internal sealed class CrewCut : Hair
{
    public override void Before(FigurePen pen) =>
        Piece(pen, Outline.From(-38, 6).Curve(-48, -20, -40, -54, -16, -64).Curve(6, -70, 36, -64, 42, -38).Line(30, -34).Bend(8, -38, -20, -34).Line(-28, 0).Close());
}
