using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Eyes, brows, nose and mouth; simple, but never blank.</summary>
internal static class Face
{
    private const double EyeLine = -6;

    public static void Draw(FigurePen pen, Expression mood)
    {
        Nose(pen);
        Eye(pen, mood, centre: 0, half: 10.5, inward: 1);
        Eye(pen, mood, centre: 30, half: 8.5, inward: -1);
        if (pen.Look.Beard)
            Beard(pen);
        if (!mood.Speaks)
            Mouth(pen, mood);
        if (pen.Look.Age == 2)
            Wrinkles(pen);
        if (pen.Look.Glasses)
            Glasses(pen);
        if (mood.Tear)
            pen.Detail(Outline.From(2, 6).Bend(-4, 18, 1, 21).Bend(7, 19, 2, 6).Close(), Rgb.White.Mix(pen.Light, 0.4).Fade(0.8), pen.Bones.ToHead);
    }

    /// <summary>Closed eyes over the open ones, and the rims of glasses before them.</summary>
    public static void Lids(FigurePen pen)
    {
        Lid(pen, centre: 0, half: 10.5);
        Lid(pen, centre: 30, half: 8.5);
        if (pen.Look.Glasses)
            Rims(pen);
    }

    private static void Lid(FigurePen pen, double centre, double half)
    {
        // Larger than the widest eye with its lashes; the lower edge is where lashes meet.
        var (at, side) = (pen.Bones.ToHead, half + 3.5);
        pen.Shaded(Outline.From(centre - side, EyeLine + 1).Bend(centre, EyeLine - 24, centre + side, EyeLine).Bend(centre, EyeLine + 15, centre - side, EyeLine + 1)
            .Close(), pen.Look.Skin.Darker(0.07), at);
        pen.Line(Outline.From(centre - half - 1, EyeLine + 1.5).Bend(centre, EyeLine + 7, centre + half + 1, EyeLine + 0.5), pen.Dark, pen.Look.Woman ? 3.4 : 2.6, at);
    }

    private static void Nose(FigurePen pen)
    {
        pen.Detail(Outline.From(18, -8).Bend(22, 6, 30, 15).Bend(26, 22, 17, 19).Bend(20, 6, 18, -8).Close(), pen.Dark.Fade(0.3), pen.Bones.ToHead);
        pen.Line(Outline.From(19, 20).Bend(24, 22, 28, 18), pen.Dark.Fade(0.65), 2.2, pen.Bones.ToHead);
    }

    private static void Eye(FigurePen pen, Expression mood, double centre, double half, int inward)
    {
        var at = pen.Bones.ToHead;
        var (top, bottom) = (EyeLine - 7.5 * mood.Eye, EyeLine + 4.5 * mood.Eye);
        var white = Rgb.White.Mix(pen.Light, 0.25).Mix(pen.Dark, 0.18);
        pen.Detail(Outline.From(centre - half, EyeLine).Bend(centre, top - 3, centre + half, EyeLine).Bend(centre, bottom + 2, centre - half, EyeLine)
            .Close(), white, at);
        // Pupils lie towards the side that the figure looks to, and follow a lowered head.
        var (px, py) = (centre + half * 0.28, EyeLine - 0.5 + (pen.Bones.Pose.Head > 15 ? 2 : 0));
        pen.Detail(Outline.Ellipse(px, py, 4.6, Math.Min(4.8, 5.2 * mood.Eye)), pen.Dark, at);
        pen.Detail(Outline.Ellipse(px + 1.6, py - 1.8, 1.3, 1.3), Rgb.White.Fade(0.9), at);
        pen.Line(Outline.From(centre - half - 1, EyeLine + 0.5).Bend(centre, top - 3.5, centre + half + 1, EyeLine - 0.5), pen.Dark, pen.Look.Woman ? 3.4 : 2.6, at);
        if (pen.Look.Woman)
            pen.Line(Outline.From(centre - inward * half, EyeLine).Line(centre - inward * (half + 5), EyeLine - 4), pen.Dark, 2.4, at);
        Brow(pen, mood, centre, half, inward);
    }

    private static void Brow(FigurePen pen, Expression mood, double centre, double half, int inward)
    {
        var inner = new Point(centre + inward * (half - 1), EyeLine - 16 - mood.BrowInner);
        var outer = new Point(centre - inward * (half + 4), EyeLine - 16 - mood.BrowOuter);
        var arch = inner.Toward(outer, 0.55) + new Point(0, -3.5);
        pen.Line(Outline.From(inner).BendTo(arch, outer), pen.Look.HairColour.Mix(pen.Dark, 0.72), pen.Look.Woman ? 4 : 6, pen.Bones.ToHead);
    }

    /// <summary>The mouth alone.</summary>
    public static void Mouth(FigurePen pen, Expression mood)
    {
        var at = pen.Bones.ToHead;
        const double x = 19, half = 12.5, y = 35;
        Point left = new(x - half, y - mood.Mouth * 0.5 - mood.Skew), right = new(x + half - 1, y - mood.Mouth * 0.5 + mood.Skew * 0.3);
        var lip = pen.Look.Beard ? pen.Lit(pen.Look.Skin.Darker(0.2)) : (pen.Look.Woman ? Rgb.Hex("a8323c") : pen.Look.Skin.Darker(0.5)).Mix(pen.Dark, 0.35);
        if (mood.Open > 0.05)
            OpenMouth(pen, left, right, mood, lip);
        else
        {
            pen.Line(Outline.From(left).BendTo(new(x, y + mood.Mouth * 0.7), right), pen.Look.Beard ? lip : pen.Dark, 3.2, at);
            pen.Line(Outline.From(x - 5, y + 8).Bend(x, y + 10, x + 5, y + 8), lip.Fade(0.8), pen.Look.Woman ? 4.5 : 2.5, at);
        }
    }

    private static void OpenMouth(FigurePen pen, Point left, Point right, Expression mood, Rgb lip)
    {
        var at = pen.Bones.ToHead;
        var middle = left.Toward(right, 0.5);
        var (top, bottom) = (middle.Y - 4 - 6 * mood.Open + mood.Mouth * 0.6, middle.Y + 4 + 20 * mood.Open);
        // A frightened or shocked mouth is narrow and high, an angry one wide.
        var narrow = mood.Mouth > -3 ? 0.28 : 0;
        Point a = left.Toward(right, narrow), b = right.Toward(left, narrow);
        pen.Detail(Outline.From(a).BendTo(new(middle.X, top), b).BendTo(new(middle.X, bottom), a).Close(), pen.Dark, at);
        if (mood.Open > 0.2 && mood.Mouth < -3)
            pen.Detail(Outline.From(a.Toward(b, 0.16) + new Point(0, -2)).BendTo(new(middle.X, top + 1), b.Toward(a, 0.16) + new Point(0, -2))
                .BendTo(new(middle.X, top + 9), a.Toward(b, 0.16) + new Point(0, -2)).Close(), Rgb.White.Mix(pen.Light, 0.3).Fade(0.85), at);
        pen.Line(Outline.From(a).BendTo(new(middle.X, bottom), b), lip, 3, at);
    }

    private static void Beard(FigurePen pen)
    {
        var beard = Outline.Blob(new(-34, 8), new(-26, 16), new(-6, 24), new(8, 26), new(19, 23), new(32, 26), new(42, 20), new(38, 44), new(22, 63),
            new(0, 60), new(-22, 46));
        pen.Shaded(beard, pen.Look.HairColour.Darker(0.4), pen.Bones.ToHead);
    }

    private static void Wrinkles(FigurePen pen)
    {
        var at = pen.Bones.ToHead;
        pen.Line(Outline.From(4, 20).Bend(0, 28, 3, 36), pen.Dark.Fade(0.4), 2, at);
        pen.Line(Outline.From(-2, 6).Bend(4, 9, 9, 6), pen.Dark.Fade(0.35), 1.8, at);
        pen.Line(Outline.From(2, -36).Bend(16, -39, 30, -36), pen.Dark.Fade(0.35), 1.8, at);
    }

    private static void Glasses(FigurePen pen)
    {
        Rims(pen);
        pen.Line(Outline.From(-15, EyeLine).Line(-34, EyeLine + 1), pen.Dark, 2.6, pen.Bones.ToHead);
        pen.Line(Outline.From(-8, EyeLine - 6).Line(-2, EyeLine - 9), pen.Light.Fade(0.7), 2, pen.Bones.ToHead);
    }

    private static void Rims(FigurePen pen)
    {
        var at = pen.Bones.ToHead;
        pen.Line(Outline.Ellipse(0, EyeLine + 1, 15, 13), pen.Dark, 2.8, at);
        pen.Line(Outline.Ellipse(31, EyeLine + 1, 12, 13), pen.Dark, 2.8, at);
        pen.Line(Outline.From(15, EyeLine).Bend(17, EyeLine - 3, 19, EyeLine), pen.Dark, 2.8, at);
    }
}
