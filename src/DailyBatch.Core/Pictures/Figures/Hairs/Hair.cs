using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>A way to wear hair, in the coordinates of the head: centre (0, 0), looking to +x, skull from -58 to 57.</summary>
internal abstract class Hair
{
    /// <summary>What falls behind the trunk.</summary>
    public virtual void Behind(FigurePen pen)
    {
    }

    /// <summary>What lies over the skull.</summary>
    public abstract void Before(FigurePen pen);

    /// <summary>Seen from behind; short hair covers the skull.</summary>
    public virtual void FromBehind(FigurePen pen) =>
        Piece(pen, Outline.Blob(new(0, -66), new(32, -56), new(46, -24), new(44, 8), new(30, 34), new(0, 42), new(-30, 34), new(-44, 8), new(-46, -24), new(-32, -56)));

    protected static void Piece(FigurePen pen, Outline outline) => pen.Body(outline, pen.Look.HairColour, pen.Bones.ToHead);

    /// <summary>A lock that catches the light.</summary>
    protected static void Shine(FigurePen pen, Outline outline) =>
        pen.Line(outline, pen.Lit(pen.Look.HairColour.Lighter(0.35)).Fade(0.4), 4, pen.Bones.ToHead);
}
