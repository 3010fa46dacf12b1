using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>32 bytes at a time, in portable vectors.</summary>
internal sealed class VectorKernels : IRowKernels
{
    /// <inheritdoc/>
    public void Mix(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int weight, Span<byte> to, int count)
    {
        var (first, second) = (Vector256.Create((ushort)(256 - weight)), Vector256.Create((ushort)weight));
        for (var i = 0; i < count; i += Vector256<byte>.Count)
        {
            var (va, vb) = (Load(a, i), Load(b, i));
            var low = Mix(Vector256.WidenLower(va), Vector256.WidenLower(vb), first, second);
            var high = Mix(Vector256.WidenUpper(va), Vector256.WidenUpper(vb), first, second);
            Vector256.Narrow(low, high).CopyTo(to[i..]);
        }
    }

    /// <inheritdoc/>
    public void Sample(ReadOnlySpan<byte> row, ColumnTable columns, int start, int end, Span<byte> to)
    {
        var first = columns.First;
        var pairs = columns.Pairs;
        var weights = MemoryMarshal.AsBytes(columns.Weights);
        var half = Vector256.Create((short)(AxisTable.Weights / 2));
        for (var x = start; x < end; x += ColumnTable.Step)
        {
            var block = x / ColumnTable.Block;
            var pixels = Vector256.Create(Vector128.Create(row.Slice(first[block], 16)), Vector128.Create(row.Slice(first[block + 1], 16)));
            var sums = Lanes.MultiplyAddPairs(Lanes.Shuffle(pixels, Load(pairs, x * 2)), Load(weights, x * 2).AsSByte());
            var sampled = Vector256.ShiftRightLogical(sums + half, 6).AsUInt16();
            Vector128.Narrow(sampled.GetLower(), sampled.GetUpper()).CopyTo(to[x..]);
        }
    }

    /// <inheritdoc/>
    public void Over(Span<byte> row, ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas)
    {
        for (var i = 0; i < row.Length; i += Vector128<byte>.Count)
        {
            var below = Widen(row, i);
            var rest = below * (Vector256.Create((ushort)255) - Widen(alphas, i)) + Vector256.Create((ushort)128);
            var kept = Vector256.ShiftRightLogical(rest + Vector256.ShiftRightLogical(rest, 8), 8);
            var sum = Vector256.Min(Widen(values, i) + kept, Vector256.Create((ushort)255));
            Vector128.Narrow(sum.GetLower(), sum.GetUpper()).CopyTo(row[i..]);
        }
    }

    private static Vector256<ushort> Mix(Vector256<ushort> a, Vector256<ushort> b, Vector256<ushort> first, Vector256<ushort> second) =>
        Vector256.ShiftRightLogical(a * first + b * second + Vector256.Create((ushort)128), 8);

    private static Vector256<byte> Load(ReadOnlySpan<byte> bytes, int at) => Vector256.Create(bytes.Slice(at, Vector256<byte>.Count));

    private static Vector256<ushort> Widen(ReadOnlySpan<byte> bytes, int at)
    {
        var v = Vector128.Create(bytes.Slice(at, Vector128<byte>.Count));
        return Vector256.Create(Vector128.WidenLower(v), Vector128.WidenUpper(v));
    }
}
