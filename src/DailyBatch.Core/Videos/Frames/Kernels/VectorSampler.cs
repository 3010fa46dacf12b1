using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>
/// Samples in reads of 16 bytes, on any processor with vectors. Both directions are done in registers: a row mixed in memory first would be read back
/// before it has left the store buffer, in pieces that lie across what was stored, and each such read waits.
/// </summary>
internal ref struct VectorSampler : IRunSampler<VectorSampler>
{
    private const int Half = 16;
    private const int BlocksAHalf = Half / Pixels;
    private const int Pixels = 8;

    private RunReads _reads;
    private Vector256<short> _rowWeight;

    private VectorSampler(RunReads reads) => _reads = reads;

    /// <inheritdoc/>
    public static int Block => Pixels;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorSampler Along(LayerRows rows, ColumnTable columns, BlockRun run) => new(new RunReads(rows, columns, run, Pixels));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TurnTo(RowPlace place)
    {
        _reads.TurnTo(place);
        _rowWeight = Vector256.Create(RunReads.RowWeight(place));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector256<byte> Next(int pixel)
    {
        Lanes.Fetch(ref Unsafe.Add(ref _reads.Ahead, Unsafe.Add(ref _reads.Firsts, pixel / Pixels)));
        return Lanes.Narrow(Sixteen(pixel), Sixteen(pixel + Half));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector256<short> Sixteen(int pixel)
    {
        ref var first = ref Unsafe.Add(ref _reads.Firsts, pixel / Half * BlocksAHalf);
        var (low, high) = (first, Unsafe.Add(ref first, 1));
        var places = Vector256.LoadUnsafe(ref _reads.Places, (nuint)(2 * pixel));
        var weights = Vector256.LoadUnsafe(ref _reads.Weights, (nuint)(2 * pixel));
        var top = Lanes.MultiplyAdd(Lanes.Shuffle(Lanes.Load(ref _reads.Top, low, high), places), weights).AsInt16();
        var bottom = Lanes.MultiplyAdd(Lanes.Shuffle(Lanes.Load(ref _reads.Bottom, low, high), places), weights).AsInt16();
        var mixed = top + Lanes.MultiplyHigh(bottom - top, _rowWeight);
        return Vector256.ShiftRightLogical(mixed + Vector256.Create((short)(AxisTable.Weights / 2)), AxisTable.WeightBits);
    }
}
