using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>A shirt with an apron over it.</summary>
internal sealed class ApronOutfit : Outfit
{
    private static readonly Rgb Cloth = Rgb.Hex("e9dcc4");

    public override Sleeve Sleeve => Sleeve.Short;

    public override void Lower(FigurePen pen) => LegPart.Draw(pen, pen.Look.Second);

    public override void Upper(FigurePen pen)
    {
        Trunk(pen, pen.Look.Garment);
        var (w, h) = (pen.Look.Build.Waist, pen.Look.Build.Hip);
        pen.Line(Outline.From(-26, -140).Line(-20, -198), pen.Lit(Cloth), 6, pen.Bones.ToTrunk);
        pen.Line(Outline.From(32, -140).Line(24, -198), pen.Lit(Cloth), 6, pen.Bones.ToTrunk);
        OnTrunk(pen, Outline.From(-30, -146).Line(36, -146).Bend(w - 2, -90, w, -52).Line(h + 6, 40).Line(h + 4, 150).Bend(0, 164, -h - 2, 150)
            .Line(-h - 4, 40).Line(-w, -52).Bend(-w, -90, -30, -146).Close(), Cloth);
        Crease(pen, Outline.From(-22, 4).Line(-22, 40).Line(28, 40).Line(28, 4).Close());
        Belt(pen, pen.Dark.Fade(0.3));
    }
}
