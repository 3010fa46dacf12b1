using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>
/// Samples 32 pixels of a run at a time. Both directions are done in registers: a row mixed in memory first would be read back before it has left the store buffer,
/// in pieces that lie across what was stored, and each such read waits.
/// </summary>
internal readonly ref struct VectorSampler
{
    private const int Half = 16;
    private const int BlocksAHalf = Half / ColumnTable.Block;

    private readonly ref byte _top;
    private readonly ref byte _bottom;
    private readonly ref byte _ahead;
    private readonly ref int _firsts;
    private readonly ref byte _places;
    private readonly ref sbyte _weights;
    private readonly Vector256<short> _rowWeight;

    /// <summary>A sampler for a run. Bounds are checked here once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorSampler(RowPair rows, ColumnTable columns, BlockRun run)
    {
        var firsts = columns.First[(run.Start / ColumnTable.Block)..(run.End / ColumnTable.Block)];
        var reach = firsts[^1] + Half;
        _top = ref MemoryMarshal.GetReference(rows.Top[..reach]);
        _bottom = ref MemoryMarshal.GetReference(rows.Bottom[..reach]);
        _ahead = ref MemoryMarshal.GetReference(rows.Ahead[..reach]);
        _firsts = ref MemoryMarshal.GetReference(firsts);
        _places = ref MemoryMarshal.GetReference(columns.Pairs[(2 * run.Start)..(2 * run.End)]);
        _weights = ref MemoryMarshal.GetReference(columns.Weights[(2 * run.Start)..(2 * run.End)]);
        // A share of 64 as one of 32768.
        _rowWeight = Vector256.Create((short)(rows.Weight << 9));
    }

    /// <summary>The 32 pixels that begin at one of the run, counted from its start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Next(int pixel)
    {
        Lanes.Fetch(ref Unsafe.Add(ref _ahead, Unsafe.Add(ref _firsts, pixel / ColumnTable.Block)));
        return Lanes.Narrow(Sixteen(pixel), Sixteen(pixel + Half));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<short> Sixteen(int pixel)
    {
        ref var first = ref Unsafe.Add(ref _firsts, pixel / Half * BlocksAHalf);
        var (low, high) = (first, Unsafe.Add(ref first, 1));
        var places = Vector256.LoadUnsafe(ref _places, (nuint)(2 * pixel));
        var weights = Vector256.LoadUnsafe(ref _weights, (nuint)(2 * pixel));
        var top = Lanes.MultiplyAdd(Lanes.Shuffle(Lanes.Load(ref _top, low, high), places), weights).AsInt16();
        var bottom = Lanes.MultiplyAdd(Lanes.Shuffle(Lanes.Load(ref _bottom, low, high), places), weights).AsInt16();
        var mixed = top + Lanes.MultiplyHigh(bottom - top, _rowWeight);
        return Vector256.ShiftRightLogical(mixed + Vector256.Create((short)(AxisTable.Weights / 2)), AxisTable.WeightBits);
    }
}
