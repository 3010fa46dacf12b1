using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>Jacket, shirt and tie, trousers; for women a blazer over a blouse.</summary>
internal sealed class SuitOutfit : Outfit
{
    private static readonly Rgb Linen = Rgb.Hex("f2efe8");

    public override bool Formal => true;

    public override double SleeveWidth => 1.08;

    public override double CuffWidth => 1.06;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Garment.Darker(0.12), 1.06);

    public override void Upper(FigurePen pen)
    {
        Trunk(pen, pen.Look.Garment, hem: 62, ease: 1.06, flare: 6);
        OnTrunk(pen, Outline.Polygon(new(-18, -200), new(22, -200), new(8, -96)), Linen);
        if (pen.Look.Woman)
            OnTrunk(pen, Outline.Polygon(new(-12, -200), new(16, -200), new(4, -164)), pen.Look.Skin);
        else
            OnTrunk(pen, Outline.Polygon(new(-3, -192), new(7, -192), new(12, -124), new(6, -104), new(-1, -124)), pen.Look.Second);
        Lapels(pen);
        Crease(pen, Outline.From(8, -96).Bend(12, -20, 6, 66));
        pen.Detail(Outline.Ellipse(4, -58, 3.4, 3.4), pen.Dark, pen.Bones.ToTrunk);
        pen.Detail(Outline.Ellipse(5, -28, 3.4, 3.4), pen.Dark, pen.Bones.ToTrunk);
    }

    private static void Lapels(FigurePen pen)
    {
        var cloth = pen.Look.Garment.Lighter(0.14);
        OnTrunk(pen, Outline.Polygon(new(-20, -204), new(-42, -184), new(-34, -158), new(-40, -150), new(8, -94)), cloth);
        OnTrunk(pen, Outline.Polygon(new(24, -204), new(42, -184), new(34, -158), new(39, -150), new(8, -94)), cloth);
    }
}
