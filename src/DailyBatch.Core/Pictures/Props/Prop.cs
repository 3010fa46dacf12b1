using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A thing that tells the story. It stands on (0, 0), is about 200 wide and at most 240 high, and is lit from the right above.</summary>
internal abstract class Prop
{
    /// <summary>How much larger than life it is drawn in a wide view, so that it can be seen: 1 for a cake, more for what is small.</summary>
    public virtual double Stature => 1;

    /// <summary>Whether it may be mirrored when the light comes from the left: not where a curve that falls would rise.</summary>
    public virtual bool CanBeMirrored => true;

    public abstract void Draw(Sketch sketch, PropInk ink);

    /// <summary>The soft shadow on what it stands on.</summary>
    protected static void Shadow(Sketch sketch, double halfWidth, double x = -8) => sketch.Ellipse(
        x,
        4,
        halfWidth * 1.25,
        halfWidth * 0.2,
        sketch.Radial(new(x, 4), halfWidth * 1.25, (0, Rgb.Black.Fade(0.75)), (0.6, Rgb.Black.Fade(0.45)), (1, Rgb.Black.Fade(0))));
}
