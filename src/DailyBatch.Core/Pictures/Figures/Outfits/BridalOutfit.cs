using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A wedding dress to the floor.</summary>
internal sealed class BridalOutfit : Outfit
{
    public override bool Formal => true;

    public override Rgb? OwnColour { get; } = Rgb.Hex("f7f3ee");

    public override Sleeve Sleeve => Sleeve.None;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Garment);

    public override void Upper(FigurePen pen)
    {
        UpperFromBehind(pen);
        OnTrunk(pen, Outline.From(-42, -183).Line(-22, -194).Line(24, -194).Line(44, -183).Curve(40, -160, 20, -140, 4, -152)
            .Curve(-16, -140, -36, -160, -42, -183).Close(), pen.Look.Skin);
        Belt(pen, pen.Light.Fade(0.5));
    }

    public override void UpperFromBehind(FigurePen pen)
    {
        Skirt(pen, pen.Look.Garment, 345, 170);
        Trunk(pen, pen.Look.Garment, hem: 12);
    }
}
