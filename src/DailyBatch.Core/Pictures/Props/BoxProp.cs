using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Props;

/// <summary>A parcel of cardboard with tape and a ribbon.</summary>
internal sealed class BoxProp : Prop
{
    public override double Stature => 1.2;

    public override void Draw(Sketch sketch, PropInk ink)
    {
        Shadow(sketch, 112);
        sketch.Polygon(sketch.Down(-132, 0, (0, ink.Own("b8854c").Mix(ink.Shade("b8854c"), 0.55)), (1, ink.Shade("9a6a38"))), new(-104, -128),
            new(-26, -112), new(-26, 6), new(-104, -14));
        sketch.Polygon(sketch.Across(-26, 108, (0, ink.Own("c08a50")), (1, ink.Own("dba868"))), new(-26, -112), new(108, -128), new(108, -14), new(-26, 6));
        sketch.Polygon(ink.Own("ecc48a"), new(-104, -128), new(22, -148), new(108, -128), new(-26, -112));
        sketch.Polygon(ink.Own("d02f3c"), new(28, -119), new(54, -122), new(54, -6), new(28, -2));
        sketch.Polygon(ink.Shade("d02f3c"), new(-74, -122), new(-56, -118), new(-56, -2), new(-74, -6));
        sketch.Polygon(ink.Own("e8505a"), new(28, -119), new(54, -122), new(-30, -140), new(-52, -137));
        sketch.Polygon(ink.Own("e8505a"), new(-74, -122), new(-56, -118), new(74, -136), new(56, -140));
        Bow(sketch, ink);
        sketch.Stroke(Outline.From(-26, 4).Line(-26, -112).Line(106, -128), ink.Light.Fade(0.6), 3);
    }

    private static void Bow(Sketch sketch, PropInk ink)
    {
        var red = sketch.Across(-60, 60, (0, ink.Shade("d02f3c")), (0.6, ink.Own("e8404c")), (1, ink.Own("ff8088")));
        sketch.Fill(Outline.From(2, -132).Curve(-50, -200, -86, -164, -58, -142).Curve(-40, -130, -16, -130, 2, -132).Close(), red);
        sketch.Fill(Outline.From(2, -132).Curve(50, -204, 88, -168, 62, -146).Curve(44, -132, 20, -130, 2, -132).Close(), red);
        sketch.Fill(Outline.From(2, -130).Curve(-16, -116, -26, -104, -40, -98).Line(-24, -88).Curve(-12, -98, -2, -112, 6, -128).Close(), red);
        sketch.Ellipse(2, -136, 13, 12, ink.Own("ff6a74"));
    }
}
