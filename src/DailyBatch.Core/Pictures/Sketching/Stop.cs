namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>A colour at a place of a gradient, 0 for its start and 1 for its end.</summary>
internal readonly record struct Stop(double Offset, Paint Paint)
{
    public static implicit operator Stop((double Offset, Paint Paint) pair) => new(pair.Offset, pair.Paint);

    public static implicit operator Stop((double Offset, Rgb Colour) pair) => new(pair.Offset, pair.Colour);
}
