using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>Falls over the shoulders.</summary>
/// <param name="length">How far below the head's centre it ends: 70 for a bob, 150 for long hair.</param>
/// <param name="wave">How far it swings out.</param>
internal sealed class LongHair(double length, double wave) : Hair
{
    public override void Behind(FigurePen pen) => Piece(
        pen,
        Outline.From(0, -66).Curve(-50, -70, -60, -20, -54 - wave, 20).Curve(-50, length * 0.6, -66 - wave, length * 0.8, -52, length)
            .Bend(-30, length + 12, -8, length - 4).Curve(8, length * 0.7, 20, 30, 30, 20).Line(40, -40).Close());

    public override void Before(FigurePen pen)
    {
        Piece(pen, Outline.From(-26, 30).Curve(-54, 20, -56, -40, -30, -62).Curve(-6, -80, 44, -72, 50, -28).Bend(50, -10, 46, 2)
            .Curve(42, -22, 34, -38, 14, -44).Bend(-2, -30, -20, -24).Bend(-28, 0, -22, 36).Close());
        Piece(pen, Outline.From(-38, -10).Curve(-52, 20, -50 - wave, length * 0.5, -44 - wave * 0.4, length * 0.9)
            .Bend(-30, length + 4, -22, length * 0.82).Curve(-28, length * 0.5, -18, 30, -20, 4).Close());
        Shine(pen, Outline.From(-30, -44).Bend(-10, -66, 20, -60));
        Shine(pen, Outline.From(-38, 10).Bend(-42 - wave * 0.5, length * 0.4, -38, length * 0.7));
    }

    public override void FromBehind(FigurePen pen)
    {
        Piece(pen, Outline.From(0, -66).Curve(48, -66, 52, -20, 48 + wave, 20).Curve(46, length * 0.6, 54 + wave, length * 0.8, 40, length)
            .Bend(0, length + 16, -40, length)
            .Curve(-54 - wave, length * 0.8, -46, length * 0.6, -48 - wave, 20).Curve(-52, -20, -48, -66, 0, -66).Close());
        Shine(pen, Outline.From(14, -48).Bend(30, 0, 22, length * 0.7));
    }
}
