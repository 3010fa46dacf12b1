using System.Xml.Linq;

namespace DailyBatch.Core.Pictures.Sketching;

internal sealed partial class Sketch
{
    /// <summary>A gradient along a line, in the coordinates of the shape that uses it.</summary>
    public Paint Linear(Point from, Point to, params ReadOnlySpan<Stop> stops) => Gradient(
        "linearGradient",
        [("x1", Number.Text(from.X)), ("y1", Number.Text(from.Y)), ("x2", Number.Text(to.X)), ("y2", Number.Text(to.Y))],
        stops);

    /// <summary>A gradient from the top to the bottom.</summary>
    public Paint Down(double top, double bottom, params ReadOnlySpan<Stop> stops) => Linear(new(0, top), new(0, bottom), stops);

    /// <summary>A gradient from the left to the right.</summary>
    public Paint Across(double left, double right, params ReadOnlySpan<Stop> stops) => Linear(new(left, 0), new(right, 0), stops);

    /// <summary>A gradient from a centre outwards.</summary>
    public Paint Radial(Point centre, double radius, params ReadOnlySpan<Stop> stops) => Gradient(
        "radialGradient",
        [("cx", Number.Text(centre.X)), ("cy", Number.Text(centre.Y)), ("r", Number.Text(radius))],
        stops);

    /// <summary>Light that fades into the air around its source. Costs far less than a blur.</summary>
    public void Glow(double cx, double cy, double radius, Rgb colour, double strength = 1) => Circle(cx, cy, radius, Radial(
        new(cx, cy),
        radius,
        (0, colour.Fade(0.9 * strength)),
        (0.16, colour.Fade(0.5 * strength)),
        (0.4, colour.Fade(0.2 * strength)),
        (0.7, colour.Fade(0.06 * strength)),
        (1, colour.Fade(0))));

    private Paint Gradient(string name, (string Name, string Value)[] attributes, ReadOnlySpan<Stop> stops)
    {
        var element = Element(name, attributes);
        element.SetAttributeValue("gradientUnits", "userSpaceOnUse");
        foreach (var stop in stops)
            element.Add(StopElement(stop));
        var key = element.ToString(SaveOptions.DisableFormatting);
        if (!_knownGradients.TryGetValue(key, out var id))
        {
            id = $"g{_knownGradients.Count}";
            _knownGradients.Add(key, id);
            element.SetAttributeValue("id", id);
            _definitions.Add(element);
        }

        return new Paint($"url(#{id})");
    }

    private static XElement StopElement(Stop stop)
    {
        var element = Element("stop", [("offset", Number.Fine(stop.Offset)), ("stop-color", stop.Paint.Value)]);
        if (stop.Paint.Opacity < 1)
            element.SetAttributeValue("stop-opacity", Number.Fine(stop.Paint.Opacity));
        return element;
    }
}
