using System.Xml.Linq;

namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>An SVG document in the making: shapes lie above those drawn before.</summary>
internal sealed partial class Sketch
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement _definitions = new(Svg + "defs");
    private readonly Dictionary<string, string> _knownGradients = [];
    private XElement _current = new(Svg + "g");

    public void Fill(Outline outline, Paint paint) => Add("path", paint, ("d", outline.Data()));

    public void Stroke(Outline outline, Paint paint, double width) =>
        AddStroke("path", paint, width, ("d", outline.Data()));

    public void Rect(double x, double y, double width, double height, Paint paint, double round = 0) =>
        Add("rect", paint, [("x", Number.Text(x)), ("y", Number.Text(y)), ("width", Number.Text(width)), ("height", Number.Text(height)), .. Round(round)]);

    public void Ellipse(double cx, double cy, double rx, double ry, Paint paint) =>
        Add("ellipse", paint, ("cx", Number.Text(cx)), ("cy", Number.Text(cy)), ("rx", Number.Text(rx)), ("ry", Number.Text(ry)));

    public void Circle(double cx, double cy, double radius, Paint paint) => Ellipse(cx, cy, radius, radius, paint);

    public void Polygon(Paint paint, params ReadOnlySpan<Point> corners) => Fill(Outline.Polygon(corners), paint);

    public void Line(double x1, double y1, double x2, double y2, Paint paint, double width) =>
        Stroke(Outline.From(x1, y1).Line(x2, y2), paint, width);

    /// <summary>The whole canvas in one paint.</summary>
    public void Wash(Paint paint) => Rect(Canvas.Left, Canvas.Top, Canvas.Width, Canvas.Height, paint);

    /// <summary>What is drawn until the scope ends is moved, and faded as a whole.</summary>
    public IDisposable Group(Affine move, double opacity = 1)
    {
        var outer = _current;
        _current = new XElement(Svg + "g");
        if (move != Affine.Identity)
            _current.SetAttributeValue("transform", Matrix(move));
        if (opacity < 1)
            _current.SetAttributeValue("opacity", Number.Fine(opacity));
        outer.Add(_current);
        return new Scope(() => _current = outer);
    }

    /// <summary>The document.</summary>
    public string ToSvg() => ToSvg(new LayerBox(0, 0, Canvas.Width, Canvas.Height));

    /// <summary>The document of a part of the canvas.</summary>
    public string ToSvg(LayerBox box)
    {
        var root = new XElement(
            Svg + "svg",
            new XAttribute("width", box.Width),
            new XAttribute("height", box.Height),
            new XAttribute("viewBox", $"{Number.Text(Canvas.Left + box.Left)} {Number.Text(Canvas.Top + box.Top)} {box.Width} {box.Height}"),
            _definitions,
            _current);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static string Matrix(Affine m) =>
        $"matrix({Number.Fine(m.A)} {Number.Fine(m.B)} {Number.Fine(m.C)} {Number.Fine(m.D)} {Number.Text(m.E)} {Number.Text(m.F)})";

    private static (string, string)[] Round(double radius) => radius > 0 ? [("rx", Number.Text(radius))] : [];

    private void Add(string name, Paint paint, params (string Name, string Value)[] attributes)
    {
        var element = Element(name, attributes);
        element.SetAttributeValue("fill", paint.Value);
        if (paint.Opacity < 1)
            element.SetAttributeValue("fill-opacity", Number.Fine(paint.Opacity));
        _current.Add(element);
    }

    private void AddStroke(string name, Paint paint, double width, params (string Name, string Value)[] attributes)
    {
        var element = Element(name, attributes);
        element.SetAttributeValue("fill", "none");
        element.SetAttributeValue("stroke", paint.Value);
        element.SetAttributeValue("stroke-width", Number.Text(width));
        element.SetAttributeValue("stroke-linecap", "round");
        element.SetAttributeValue("stroke-linejoin", "round");
        if (paint.Opacity < 1)
            element.SetAttributeValue("stroke-opacity", Number.Fine(paint.Opacity));
        _current.Add(element);
    }

    private static XElement Element(string name, (string Name, string Value)[] attributes)
    {
        var element = new XElement(Svg + name);
        foreach (var (attribute, value) in attributes)
            element.SetAttributeValue(attribute, value);
        return element;
    }

    private sealed class Scope(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
