using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A packed leather suitcase with straps.</summary>
internal sealed class SuitcaseProp : Prop
{
    public override double Stature => 1.45;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 118);
        sketch.Stroke(Outline.From(-34, -150).Curve(-34, -190, 34, -190, 34, -150), ink.Shade("5a3418"), 15);
        sketch.Stroke(Outline.From(-32, -152).Curve(-32, -188, 34, -188, 34, -152), ink.Own("8a5428"), 7);
        sketch.Rect(-116, -152, 232, 152, ink.Round(sketch, -116, 116, "a9682e"), 16);
        sketch.Rect(-116, -84, 232, 6, ink.Shade("5a3418"));
        foreach (var x in (double[])[-76, 48])
        {
            sketch.Rect(x, -154, 28, 156, ink.Round(sketch, x, x + 28, "6a3c18"), 4);
            sketch.Rect(x - 4, -100, 36, 30, ink.Own("e8c060"), 5);
            sketch.Rect(x + 5, -93, 18, 16, ink.Shade("6a3c18"), 3);
        }

        foreach (var (x, y) in ((double, double)[])[(-116, -152), (82, -152), (-116, -34), (82, -34)])
            sketch.Rect(x, y, 34, 34, ink.Shade("c08a4a"), 13);
        sketch.Polygon(ink.Own("e8dcc4"), new(-30, -82), new(20, -60), new(4, -20), new(-42, -42));
        sketch.Line(-110, -146, 110, -146, ink.Light.Fade(0.7), 4);
    }
}
