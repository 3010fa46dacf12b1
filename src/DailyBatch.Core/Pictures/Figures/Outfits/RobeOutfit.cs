using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A judge's robe with white bands.</summary>
internal sealed class RobeOutfit : Outfit
{
    private static readonly Rgb Linen = Rgb.Hex("f4f1ea");

    public override bool Formal => true;

    public override Rgb? OwnColour { get; } = Rgb.Hex("2b2733");

    public override double SleeveWidth => 1.3;

    public override double CuffWidth => 1.9;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Garment);

    public override void Upper(FigurePen pen)
    {
        UpperFromBehind(pen);
        OnTrunk(pen, Outline.From(-22, -204).Line(28, -204).Bend(20, -176, 4, -172).Bend(-14, -176, -22, -204).Close(), Linen);
        OnTrunk(pen, Outline.Polygon(new(2, -178), new(-10, -122), new(2, -118)), Linen);
        OnTrunk(pen, Outline.Polygon(new(6, -178), new(18, -122), new(6, -118)), Linen);
        Crease(pen, Outline.From(-26, -150).Bend(-34, 0, -40, 200));
        Crease(pen, Outline.From(32, -150).Bend(40, 0, 46, 200));
    }

    public override void UpperFromBehind(FigurePen pen)
    {
        Skirt(pen, pen.Look.Garment, 310, 112);
        Trunk(pen, pen.Look.Garment, hem: 20, ease: 1.25, flare: 8);
    }
}
