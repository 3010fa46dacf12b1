using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>A cloud of curls.</summary>
internal sealed class CurlyHair(double size) : Hair
{
    private static readonly (double X, double Y, double R)[] Curls =
        [(-40, 2, 17), (-46, -22, 19), (-36, -46, 21), (-14, -62, 22), (12, -66, 21), (34, -52, 17)];

    public override void Behind(FigurePen pen) => Piece(pen, Outline.Ellipse(-12, -16, 46 * size, 50 * size));

    public override void Before(FigurePen pen)
    {
        foreach (var (x, y, r) in Curls)
            Piece(pen, Outline.Ellipse(x * (0.5 + size / 2), y * (0.5 + size / 2), r * size, r * size));
        Piece(pen, Outline.Blob(new(-36, -10), new(-34, -46), new(0, -62), new(36, -50), new(40, -36), new(16, -40), new(-16, -36), new(-26, -10)));
    }

    public override void FromBehind(FigurePen pen)
    {
        foreach (var (x, y, r) in Curls)
        {
            Piece(pen, Outline.Ellipse(x, y, r * size, r * size));
            Piece(pen, Outline.Ellipse(-x, y, r * size, r * size));
        }

        Piece(pen, Outline.Ellipse(0, -14, 46, 52));
    }
}
