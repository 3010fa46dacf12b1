using System.Runtime.CompilerServices;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Neighbouring rows of a frame, and where they lie on a layer.</summary>
/// <param name="Plane">A plane of the layer.</param>
/// <param name="Table">Where all rows of the frame lie on it.</param>
/// <param name="Start">The first row.</param>
/// <param name="Count">How many they are, at least one.</param>
internal readonly record struct LayerRows(Plane Plane, AxisTable Table, int Start, int Count)
{
    // Layers are larger than caches, and each row is new to them: asked for when it is needed, its memory would cost as much as all the computing.
    private const int RowsAhead = 3;

    /// <summary>Bytes that can be read from the start of each row that is wanted; fewer than none when the plane is too small.</summary>
    public int Reach => Plane.Bytes.Length - At(Count - 1).Ahead;

    /// <summary>Where a row lies, counted from the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowPlace At(int row)
    {
        var top = Table.Index[Start + row];
        var last = Plane.Height - 1;
        return new RowPlace(top * Plane.Stride, Math.Min(top + 1, last) * Plane.Stride, Math.Min(top + RowsAhead, last) * Plane.Stride, Table.Weight[Start + row]);
    }
}
