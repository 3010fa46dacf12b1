using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>32 bytes at a time, in portable vectors. Bounds are checked once a row: a check for each vector would cost a third of the time.</summary>
internal sealed class VectorKernels : IRowKernels
{
    private const int Wide = 32;

    /// <inheritdoc/>
    public void Mix(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int weight, Span<byte> to, int count)
    {
        var reach = (count + Wide - 1) / Wide * Wide;
        ref var first = ref Start(a[..reach]);
        ref var second = ref Start(b[..reach]);
        ref var target = ref Start(to[..reach]);
        var weights = Vector256.Create((ushort)((weight << 8) | (AxisTable.Weights - weight))).AsSByte();
        for (nuint i = 0; i < (nuint)reach; i += Wide)
        {
            var (va, vb) = (Vector256.LoadUnsafe(ref first, i), Vector256.LoadUnsafe(ref second, i));
            Lanes.MixPairs(va, vb, weights).StoreUnsafe(ref target, i);
        }
    }

    /// <inheritdoc/>
    public void Sample(ReadOnlySpan<byte> row, ColumnTable columns, int start, int end, Span<byte> to)
    {
        if (start >= end) return;
        var firsts = columns.First[(start / ColumnTable.Block)..(end / ColumnTable.Block)];
        ref var pixels = ref Start(row[..(firsts[^1] + Wide / 2)]);
        ref var places = ref Start(columns.Pairs[(2 * start)..(2 * end)]);
        ref var weights = ref Start(MemoryMarshal.AsBytes(columns.Weights[(2 * start)..(2 * end)]));
        ref var target = ref Start(to[start..end]);
        for (var i = 0; i + 1 < firsts.Length; i += 2)
        {
            var at = (nuint)(i * 2 * ColumnTable.Block);
            var pairs = Lanes.Shuffle(Lanes.Load(ref pixels, firsts[i], firsts[i + 1]), Vector256.LoadUnsafe(ref places, at));
            Lanes.Narrow(Lanes.WeightedMeans(pairs, Vector256.LoadUnsafe(ref weights, at).AsSByte())).StoreUnsafe(ref target, at / 2);
        }
    }

    /// <inheritdoc/>
    public void Over(Span<byte> row, ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas)
    {
        ref var target = ref Start(row);
        ref var above = ref Start(values[..row.Length]);
        ref var alpha = ref Start(alphas[..row.Length]);
        for (nuint i = 0; i < (nuint)row.Length; i += Wide)
        {
            var kept = Lanes.Scale(Vector256.LoadUnsafe(ref target, i), ~Vector256.LoadUnsafe(ref alpha, i));
            (Vector256.LoadUnsafe(ref above, i) + kept).StoreUnsafe(ref target, i);
        }
    }

    private static ref byte Start(ReadOnlySpan<byte> bytes) => ref MemoryMarshal.GetReference(bytes);
}
