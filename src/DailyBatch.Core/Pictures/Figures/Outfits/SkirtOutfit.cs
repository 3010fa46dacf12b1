using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A blouse and a narrow skirt.</summary>
internal sealed class SkirtOutfit : Outfit
{
    public override Sleeve Sleeve => Sleeve.Long;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Skin, 0.86, bare: true);

    public override void Upper(FigurePen pen)
    {
        Trunk(pen, pen.Look.Garment, hem: 10);
        OnTrunk(pen, Outline.Polygon(new(-16, -202), new(20, -202), new(6, -152)), pen.Look.Skin.Darker(0.12));
        Crease(pen, Outline.From(6, -152).Bend(10, -90, 5, -50));
        Skirt(pen, pen.Look.Second, 190, pen.Look.Build.Hip - 2);
    }

    public override void UpperFromBehind(FigurePen pen)
    {
        base.UpperFromBehind(pen);
        Skirt(pen, pen.Look.Second, 190, pen.Look.Build.Hip - 2);
    }
}
