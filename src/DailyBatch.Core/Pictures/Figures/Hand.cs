using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>A hand with fingers. It is drawn hanging down from the wrist and then turned with the forearm.</summary>
internal static class Hand
{
    public static void Draw(FigurePen pen, Limb arm, HandShape shape)
    {
        var place = Affine.Scale(pen.Look.Woman ? 0.88 : 1, pen.Look.Woman ? 0.92 : 1).Then(arm.ToEnd);
        foreach (var part in Parts(shape))
            pen.Body(part, pen.Look.Skin, place);
        foreach (var crease in Creases(shape))
            pen.Line(crease, pen.Dark.Fade(0.55), 2, place);
    }

    /// <summary>The shapes of a hand, wrist at (0, 0), fingers towards +y.</summary>
    public static IEnumerable<Outline> Parts(HandShape shape) => shape switch
    {
        HandShape.Relaxed => [Palm(), Finger(-9, 26, -11, 46), Finger(-3, 28, -3, 53), Finger(4, 28, 4, 52), Finger(10, 25, 11, 45), Thumb(15, 26)],
        HandShape.Point => [Knuckles(), Outline.Capsule(new(7, 22), new(11, 60), 6, 4.5), Thumb(15, 28)],
        _ => [Knuckles(), Thumb(8, 30)],
    };

    private static IEnumerable<Outline> Creases(HandShape shape) => shape == HandShape.Relaxed
        ? []
        : [Outline.From(-8, 22).Line(-8, 34), Outline.From(-1, 23).Line(-1, 36)];

    private static Outline Palm() => Outline.Blob(new(-10, -6), new(10, -6), new(15, 12), new(13, 30), new(-12, 30), new(-14, 12));

    private static Outline Knuckles() => Outline.Blob(new(-10, -6), new(10, -6), new(18, 12), new(16, 32), new(2, 38), new(-14, 33), new(-17, 14));

    private static Outline Finger(double x, double y, double tipX, double tipY) => Outline.Capsule(new(x, y), new(tipX, tipY), 5, 4);

    private static Outline Thumb(double tipX, double tipY) => Outline.Capsule(new(10, 4), new(tipX + 2, tipY), 7, 4.8);
}
