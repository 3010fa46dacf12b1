using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A doctor's white coat over a shirt.</summary>
internal sealed class CoatOutfit : Outfit
{
    public override Rgb? OwnColour { get; } = Rgb.Hex("eef0f2");

    public override double SleeveWidth => 1.08;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Second);

    public override void Upper(FigurePen pen)
    {
        Skirt(pen, pen.Look.Garment, 130, 76);
        Trunk(pen, pen.Look.Garment, hem: 30, ease: 1.1);
        OnTrunk(pen, Outline.Polygon(new(-20, -202), new(24, -202), new(8, -90)), pen.Look.Second.Lighter(0.25));
        Crease(pen, Outline.From(8, -90).Bend(12, 20, 8, 150));
        Stethoscope(pen);
    }

    public override void UpperFromBehind(FigurePen pen)
    {
        Skirt(pen, pen.Look.Garment, 130, 76);
        Trunk(pen, pen.Look.Garment, hem: 30, ease: 1.1);
    }

    private static void Stethoscope(FigurePen pen)
    {
        pen.Line(Outline.From(-24, -198).Curve(-30, -130, 0, -120, 2, -92), pen.Dark, 5, pen.Bones.ToTrunk);
        pen.Line(Outline.From(28, -198).Curve(36, -130, 8, -124, 2, -92), pen.Dark, 5, pen.Bones.ToTrunk);
        pen.Detail(Outline.Ellipse(2, -84, 8, 8), pen.Light.Fade(0.8), pen.Bones.ToTrunk);
    }
}
