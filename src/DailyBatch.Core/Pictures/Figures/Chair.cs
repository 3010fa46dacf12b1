using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>What a sitting figure sits on.</summary>
internal static class Chair
{
    private static readonly Rgb Wood = Rgb.Hex("4a352a");

    public static void Draw(FigurePen pen)
    {
        var seat = pen.Bones.Hip.Y + 44;
        pen.Body(Outline.Capsule(new(-66, seat), new(-84, seat - 210), 9, 8), Wood);
        pen.Body(Outline.Capsule(new(-80, seat - 205), new(-40, seat - 215), 12, 12), Wood);
        pen.Body(Outline.Capsule(new(-60, seat), new(-72, -4), 8, 7), Wood);
        pen.Body(Outline.Capsule(new(88, seat), new(96, -4), 8, 7), Wood);
        pen.Body(Outline.Capsule(new(-68, seat), new(96, seat), 13, 13), Wood);
    }
}
