using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A shirt, or a T-shirt, and trousers.</summary>
internal sealed class ShirtOutfit(Sleeve sleeve) : Outfit
{
    public override Sleeve Sleeve => sleeve;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Second);

    public override void Upper(FigurePen pen)
    {
        Trunk(pen, pen.Look.Garment, hem: 30, ease: 1.04);
        if (sleeve == Sleeve.Short)
            OnTrunk(pen, Outline.From(-19, -198).Bend(2, -168, 22, -198).Close(), pen.Look.Skin.Darker(0.2));
        else
            Collar(pen);
    }

    private static void Collar(FigurePen pen)
    {
        OnTrunk(pen, Outline.Polygon(new(-14, -202), new(18, -202), new(4, -172)), pen.Look.Skin.Darker(0.2));
        OnTrunk(pen, Outline.Polygon(new(-18, -208), new(4, -176), new(-22, -166), new(-28, -192)), pen.Look.Garment.Lighter(0.15));
        OnTrunk(pen, Outline.Polygon(new(22, -208), new(4, -176), new(28, -166), new(30, -192)), pen.Look.Garment.Lighter(0.15));
        Crease(pen, Outline.From(4, -176).Bend(10, -80, 5, 34));
    }
}
