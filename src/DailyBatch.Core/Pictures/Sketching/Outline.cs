using System.Text;

namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>A closed or open line of straight and curved parts, immutable once built. Arcs are kept as cubic curves, so that any <see cref="Affine"/> can be applied to the points.</summary>
internal sealed class Outline
{
    /// <summary>The distance of control points that makes a cubic curve a quarter of a circle: 4/3 (sqrt 2 - 1).</summary>
    private const double Quarter = 0.5522847498;

    private readonly List<(char Verb, Point[] Points)> _parts = [];

    public static Outline From(double x, double y) => new Outline().Add('M', new Point(x, y));

    public static Outline From(Point start) => new Outline().Add('M', start);

    public static Outline Polygon(params ReadOnlySpan<Point> corners)
    {
        var outline = From(corners[0]);
        foreach (var corner in corners[1..])
            outline.Line(corner.X, corner.Y);
        return outline.Close();
    }

    public static Outline Rect(double x, double y, double width, double height) =>
        From(x, y).Line(x + width, y).Line(x + width, y + height).Line(x, y + height).Close();

    public static Outline Ellipse(double cx, double cy, double rx, double ry)
    {
        double kx = rx * Quarter, ky = ry * Quarter;
        return From(cx, cy - ry)
            .Curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
            .Curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
            .Curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
            .Curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
            .Close();
    }

    /// <summary>A soft closed line through all points (Catmull-Rom as cubic curves).</summary>
    public static Outline Blob(params ReadOnlySpan<Point> through)
    {
        var count = through.Length;
        var outline = From(through[0]);
        for (var i = 0; i < count; i++)
        {
            Point before = through[(i + count - 1) % count], from = through[i], to = through[(i + 1) % count], after = through[(i + 2) % count];
            outline.Add('C', from + (to - before) * (1 / 6.0), to - (after - from) * (1 / 6.0), to);
        }

        return outline.Close();
    }

    /// <summary>A limb: two circles and what lies between them.</summary>
    public static Outline Capsule(Point from, Point to, double fromRadius, double toRadius)
    {
        var axis = to - from;
        var along = axis * (1 / Math.Max(axis.Length, 0.01));
        var side = new Point(-along.Y, along.X);
        return From(from + side * fromRadius)
            .Cap(from, side * -1, along * -1, fromRadius)
            .LineTo(to - side * toRadius)
            .Cap(to, side, along, toRadius)
            .Close();
    }

    public Outline Line(double x, double y) => Add('L', new Point(x, y));

    public Outline LineTo(Point to) => Add('L', to);

    public Outline Curve(double x1, double y1, double x2, double y2, double x, double y) => Add('C', new(x1, y1), new(x2, y2), new(x, y));

    /// <summary>A curve with one control point.</summary>
    public Outline Bend(double cx, double cy, double x, double y) => Add('Q', new(cx, cy), new(x, y));

    public Outline BendTo(Point control, Point to) => Add('Q', control, to);

    /// <summary>A new part that starts elsewhere.</summary>
    public Outline Jump(double x, double y) => Add('M', new Point(x, y));

    public Outline Close() => Add('Z');

    public Outline Moved(Affine by)
    {
        var moved = new Outline();
        foreach (var (verb, points) in _parts)
            moved._parts.Add((verb, Array.ConvertAll(points, by.Apply)));
        return moved;
    }

    /// <summary>The value of SVG's <c>d</c>.</summary>
    public string Data()
    {
        var text = new StringBuilder();
        foreach (var (verb, points) in _parts)
        {
            text.Append(verb);
            for (var i = 0; i < points.Length; i++)
                text.Append(i == 0 ? "" : " ").Append(Number.Text(points[i].X)).Append(' ').Append(Number.Text(points[i].Y));
        }

        return text.ToString();
    }

    /// <summary>The half circle from where the outline stands, over the end that <paramref name="along"/> points at, to the <paramref name="side"/>.</summary>
    private Outline Cap(Point centre, Point side, Point along, double radius)
    {
        Point start = centre - side * radius, top = centre + along * radius, end = centre + side * radius;
        var k = radius * Quarter;
        return Add('C', start + along * k, top - side * k, top).Add('C', top + side * k, end + along * k, end);
    }

    private Outline Add(char verb, params Point[] points)
    {
        _parts.Add((verb, points));
        return this;
    }
}
