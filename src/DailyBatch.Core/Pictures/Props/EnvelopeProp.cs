using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A sealed envelope with a red seal.</summary>
internal sealed class EnvelopeProp : Prop
{
    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 116);
        using (sketch.Group(Affine.Turn(-5)))
        {
            sketch.Rect(-118, -160, 236, 160, ink.Shade("b8a88a"), 5);
            sketch.Rect(-114, -162, 232, 160, ink.Round(sketch, -180, 118, "f4e6c8"), 5);
            sketch.Polygon(ink.Dark.Fade(0.14), new(-114, -2), new(0, -92), new(118, -2));
            sketch.Stroke(Outline.From(-112, -4).Line(-14, -86).Jump(116, -4).Line(18, -86), ink.Dark.Fade(0.35), 3);
            sketch.Polygon(sketch.Down(-162, -66, (0, ink.Own("fff2d8")), (1, ink.Own("e4d0a8"))), new(-114, -162), new(118, -162), new(14, -66), new(-10, -66));
            sketch.Stroke(Outline.From(-114, -160).Line(-10, -66).Line(14, -66).Line(118, -160), ink.Dark.Fade(0.4), 3);
            sketch.Fill(Outline.Blob(new(2, -108), new(24, -100), new(36, -80), new(30, -56), new(6, -46), new(-20, -54), new(-32, -74),
                new(-22, -100)), ink.Round(sketch, -32, 36, "c4202e"));
            sketch.Stroke(Outline.Ellipse(2, -77, 20, 19), ink.Shade("c4202e"), 3);
            sketch.Fill(Outline.From(2, -66).Curve(-16, -80, -10, -92, 2, -84).Curve(14, -92, 20, -80, 2, -66).Close(), ink.Shade("c4202e"));
        }
    }
}
