namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>What a shape is filled or stroked with: a colour or a gradient of the sketch, and how opaque it is (0 to 1).</summary>
internal readonly record struct Paint(string Value, double Opacity = 1)
{
    public static implicit operator Paint(Rgb colour) => new(colour.ToString());

    public Paint Fade(double opacity) => this with { Opacity = Opacity * opacity };
}
