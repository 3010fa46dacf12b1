using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>What a figure wears.</summary>
internal abstract class Outfit
{
    public virtual bool Formal => false;

    /// <summary>A colour that the outfit always has, such as a judge's black.</summary>
    public virtual Rgb? OwnColour => null;

    public virtual Sleeve Sleeve => Sleeve.Long;

    /// <summary>1 fits closely.</summary>
    public virtual double SleeveWidth => 1;

    /// <summary>1 fits closely.</summary>
    public virtual double CuffWidth => 1;

    public virtual Rgb SleeveColour(Look look) => look.Garment;

    /// <summary>Legs, trousers, skirt.</summary>
    public abstract void Lower(FigurePen pen);

    /// <summary>The trunk from the front.</summary>
    public abstract void Upper(FigurePen pen);

    /// <summary>The trunk from behind: the same without what is worn in front.</summary>
    public virtual void UpperFromBehind(FigurePen pen) => Trunk(pen, pen.Look.Garment);

    /// <summary>What lies even over the arms.</summary>
    public virtual void Over(FigurePen pen)
    {
    }

    /// <summary>The trunk in one colour, from the shoulders to <paramref name="hem"/> below the hip.</summary>
    protected static void Trunk(FigurePen pen, Rgb colour, double hem = 34, double ease = 1, double flare = 0)
    {
        var b = pen.Look.Build;
        double s = b.Shoulder, w = b.Waist * ease, h = b.Hip * ease;
        var chest = s - (pen.Look.Woman ? 16 : 12);
        pen.Body(
            Outline.From(0, -201).Curve(14, -201, 18, -199, 24, -195).Curve(s * 0.62, -184, s - 8, -188, s - 2, -156)
                .Curve(s - 2, -138, chest + 2, -126, chest, -106).Curve(chest - 4, -84, w, -70, w, -48)
                .Curve(w, -26, h, -14, h + flare * 0.4, 8).Line(h + flare, hem).Bend(0, hem + 10, -h - flare, hem)
                .Line(-h - flare * 0.4, 8).Curve(-h, -14, -w, -26, -w, -48).Curve(-w, -70, -chest + 4, -84, -chest, -106)
                .Curve(-chest - 2, -126, -s + 2, -138, -s + 2, -156).Curve(-s + 8, -188, -s * 0.62, -184, -24, -195)
                .Curve(-18, -199, -14, -201, 0, -201).Close(),
            colour,
            pen.Bones.ToTrunk);
    }

    /// <summary>Cloth from the waist down to <paramref name="length"/> units below the hip, as wide as <paramref name="width"/> at its end. When the figure sits, it lies over the thighs.</summary>
    protected static void Skirt(FigurePen pen, Rgb colour, double length, double width)
    {
        var (h, hip) = (pen.Look.Build.Hip, pen.Bones.Hip);
        if (pen.Bones.Pose.Seated)
        {
            pen.Over(Outline.Capsule(hip, pen.Bones.FrontLeg.Middle, h + 2, 40), colour, 0.3);
            return;
        }

        var swing = (pen.Bones.FrontLeg.End.X + pen.Bones.BackLeg.End.X) * 0.25 * length / 330;
        var w = pen.Look.Build.Waist;
        pen.Body(
            Outline.From(hip.X - w, hip.Y - 54).Curve(hip.X - h - 4, hip.Y - 20, hip.X - h - 6, hip.Y + 20, hip.X - width + swing, hip.Y + length)
                .Bend(hip.X + swing, hip.Y + length + 14, hip.X + width + swing, hip.Y + length)
                .Curve(hip.X + h + 6, hip.Y + 20, hip.X + h + 4, hip.Y - 20, hip.X + w, hip.Y - 54).Close(),
            colour);
        Fold(pen, hip.X - width * 0.4 + swing, length);
        Fold(pen, hip.X + width * 0.3 + swing, length * 0.94);
    }

    /// <summary>A belt or waistband.</summary>
    protected static void Belt(FigurePen pen, Paint paint)
    {
        var w = pen.Look.Build.Waist + 3;
        pen.Detail(Outline.From(-w, -46).Bend(0, -38, w, -46).Line(w + 1, -34).Bend(0, -26, -w - 1, -34).Close(), paint, pen.Bones.ToTrunk);
    }

    protected static void OnTrunk(FigurePen pen, Outline outline, Rgb colour) => pen.Shaded(outline, colour, pen.Bones.ToTrunk);

    protected static void Crease(FigurePen pen, Outline outline, double opacity = 0.5) =>
        pen.Line(outline, pen.Dark.Fade(opacity), 2.4, pen.Bones.ToTrunk);

    private static void Fold(FigurePen pen, double x, double length)
    {
        var y = pen.Bones.Hip.Y;
        pen.Line(Outline.From(x * 0.5, y + 20).Line(x, y + length - 6), pen.Dark.Fade(0.35), 3);
    }
}
