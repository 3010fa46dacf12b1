using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A dress to the knee.</summary>
internal sealed class DressOutfit(Sleeve sleeve) : Outfit
{
    public override Sleeve Sleeve => sleeve;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Skin, 0.86, bare: true);

    public override void Upper(FigurePen pen)
    {
        Skirt(pen, pen.Look.Garment, 205, 92);
        Trunk(pen, pen.Look.Garment, hem: 16);
        OnTrunk(pen, Outline.From(-21, -197).Bend(3, -142, 25, -197).Close(), pen.Look.Skin.Darker(0.12));
        Belt(pen, pen.Dark.Fade(0.6));
    }

    public override void UpperFromBehind(FigurePen pen)
    {
        Skirt(pen, pen.Look.Garment, 205, 92);
        Trunk(pen, pen.Look.Garment, hem: 16);
        Belt(pen, pen.Dark.Fade(0.6));
    }
}
