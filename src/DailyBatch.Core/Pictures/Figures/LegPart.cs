using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Legs with trousers or bare, and shoes.</summary>
internal static class LegPart
{
    private static readonly Rgb Leather = Rgb.Hex("2a2022");

    /// <summary>Both legs, the one farther from the viewer first.</summary>
    public static void Draw(FigurePen pen, Rgb colour, double width = 1, bool bare = false)
    {
        One(pen, pen.Bones.FrontLeg, colour, width, bare);
        One(pen, pen.Bones.BackLeg, colour, width, bare);
    }

    private static void One(FigurePen pen, Limb leg, Rgb colour, double width, bool bare)
    {
        var k = width * pen.Look.Build.Limb;
        Shoe(pen, leg, bare);
        pen.Over(Outline.Capsule(leg.Middle, leg.End, 25 * k, (bare ? 13 : 21) * k), colour, 0.3);
        pen.Over(Outline.Capsule(leg.Root, leg.Middle, 36 * k, 26 * k), colour, 0.3);
        pen.Shaded(Outline.Capsule(leg.Middle.Toward(leg.Root, 0.12), leg.Middle.Toward(leg.End, 0.2), 24 * k, 23 * k), colour);
    }

    private static void Shoe(FigurePen pen, Limb leg, bool bare)
    {
        var (x, y) = (leg.End.X, leg.End.Y);
        if (bare)
            pen.Body(Outline.From(x - 14, y - 2).Bend(x - 18, y + 20, x - 10, y + 20).Line(x + 40, y + 20).Bend(x + 44, y + 8, x + 14, y - 2).Close(), Leather);
        else
            pen.Body(Outline.From(x - 20, y - 6).Bend(x - 26, y + 20, x - 16, y + 20).Line(x + 48, y + 20).Bend(x + 54, y + 4, x + 20, y - 6).Close(), Leather);
    }
}
