using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A hooded sweater and jeans.</summary>
internal sealed class HoodieOutfit : Outfit
{
    public override double SleeveWidth => 1.2;

    public override double CuffWidth => 1.05;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Second, 0.98);

    public override void Upper(FigurePen pen)
    {
        pen.Body(Outline.Blob(new(-46, -186), new(-34, -222), new(0, -226), new(34, -216), new(44, -184), new(0, -170)), pen.Look.Garment.Darker(0.2), pen.Bones.ToTrunk);
        Trunk(pen, pen.Look.Garment, hem: 44, ease: 1.2);
        OnTrunk(pen, Outline.Blob(new(-24, -206), new(4, -182), new(28, -206), new(34, -184), new(4, -160), new(-34, -184)), pen.Look.Garment.Lighter(0.12));
        Crease(pen, Outline.From(-8, -164).Line(-10, -116), 0.6);
        Crease(pen, Outline.From(16, -164).Line(18, -122), 0.6);
        Crease(pen, Outline.From(-40, 8).Line(-26, -36).Line(34, -36).Line(46, 8));
        Crease(pen, Outline.From(-58, 26).Bend(0, 36, 58, 26));
    }

    public override void UpperFromBehind(FigurePen pen)
    {
        Trunk(pen, pen.Look.Garment, hem: 44, ease: 1.2);
        OnTrunk(pen, Outline.Blob(new(-44, -204), new(44, -204), new(38, -160), new(0, -136), new(-38, -160)), pen.Look.Garment.Lighter(0.1));
    }
}
