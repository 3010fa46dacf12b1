using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Neck, skull, ear and face, looking half to the side.</summary>
internal static class HeadPart
{
    public static void Neck(FigurePen pen)
    {
        var k = pen.Look.Woman ? 0.74 : 0.98;
        var neck = Outline.Capsule(pen.Bones.Neck + new Point(0, 10), pen.Bones.Neck.Toward(pen.Bones.Head, 0.62), 26 * k, 22 * k);
        pen.Body(neck, pen.Look.Skin.Darker(0.28));
    }

    public static void Draw(FigurePen pen, Expression expression)
    {
        var at = pen.Bones.ToHead;
        pen.Body(Skull(pen.Look), pen.Look.Skin, at);
        pen.Shaded(Outline.Ellipse(-33, 6, 8, 13), pen.Look.Skin.Darker(0.12), at);
        pen.Line(Outline.From(-35, 0).Bend(-28, 2, -32, 12), pen.Dark.Fade(0.5), 2, at);
        Face.Draw(pen, expression);
    }

    public static void FromBehind(FigurePen pen)
    {
        pen.Body(Skull(pen.Look), pen.Look.Skin.Darker(0.2), pen.Bones.ToHead);
        pen.Body(Outline.Ellipse(40, 6, 7, 12), pen.Look.Skin.Darker(0.1), pen.Bones.ToHead);
    }

    private static Outline Skull(Look look) => look.Woman
        ? Outline.Blob(new(2, -58), new(28, -50), new(42, -24), new(43, 2), new(40, 22), new(29, 42), new(17, 54), new(6, 53), new(-14, 42),
            new(-30, 22), new(-39, -2), new(-38, -30), new(-22, -52))
        : Outline.Blob(new(2, -58), new(29, -50), new(43, -24), new(44, 2), new(42, 24), new(34, 46), new(20, 58), new(2, 56), new(-18, 46),
            new(-32, 26), new(-40, 0), new(-39, -30), new(-23, -52));
}
