using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>
/// 32 bytes at a time, in portable vectors. Bounds are checked once a call: a check for each vector would cost a third of the time.
/// Compiled well at the first call: vectors in code that is not optimised yet are ten times slower, which the first video would pay for.
/// </summary>
/// <typeparam name="TSampler">How a layer is read.</typeparam>
internal sealed class VectorKernels<TSampler> : IRowKernels
    where TSampler : IRunSampler<TSampler>, allows ref struct
{
    private const int Wide = 32;

    /// <inheritdoc/>
    public int Block => TSampler.Block;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sample(LayerRows rows, ColumnTable columns, BlockRun run, RowBand to)
    {
        var sampler = TSampler.Along(rows, columns, run);
        ref var first = ref Start(to, rows.Count, run);
        for (var row = 0; row < rows.Count; row++)
        {
            sampler.TurnTo(rows.At(row));
            ref var target = ref Unsafe.Add(ref first, row * to.Stride);
            for (var i = 0; i < run.End - run.Start; i += Wide)
                sampler.Next(i).StoreUnsafe(ref target, (nuint)i);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SampleOver(LayerRows rows, ColumnTable columns, BlockRun run, RowBand alphas, RowBand over)
    {
        var sampler = TSampler.Along(rows, columns, run);
        ref var first = ref Start(over, rows.Count, run);
        ref var firstAlpha = ref Start(alphas, rows.Count, run);
        for (var row = 0; row < rows.Count; row++)
        {
            sampler.TurnTo(rows.At(row));
            ref var target = ref Unsafe.Add(ref first, row * over.Stride);
            ref var alpha = ref Unsafe.Add(ref firstAlpha, row * alphas.Stride);
            for (var i = 0; i < run.End - run.Start; i += Wide)
            {
                var kept = Lanes.Scale(Vector256.LoadUnsafe(ref target, (nuint)i), ~Vector256.LoadUnsafe(ref alpha, (nuint)i));
                (sampler.Next(i) + kept).StoreUnsafe(ref target, (nuint)i);
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Over(ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas, Span<byte> row)
    {
        var reach = row.Length / Wide * Wide;
        ref var value = ref Start(values[..reach]);
        ref var alpha = ref Start(alphas[..reach]);
        ref var target = ref Start(row[..reach]);
        for (nuint i = 0; i < (nuint)reach; i += Wide)
        {
            var kept = Lanes.Scale(Vector256.LoadUnsafe(ref target, i), ~Vector256.LoadUnsafe(ref alpha, i));
            (Vector256.LoadUnsafe(ref value, i) + kept).StoreUnsafe(ref target, i);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tone(Span<byte> row, ToneCurve curve)
    {
        var (gain, bias) = (Vector256.Create(curve.Gain), Vector256.Create((short)(curve.Bias + ToneCurve.Half)));
        var (low, high) = (Vector256.Create((short)curve.Low), Vector256.Create((short)curve.High));
        ref var start = ref Start(row[..(row.Length / Wide * Wide)]);
        for (nuint i = 0; i < (nuint)row.Length; i += Wide)
        {
            var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref start, i));
            var a = Vector256.ShiftRightArithmetic(first.AsInt16() * gain + bias, ToneCurve.Shift);
            var b = Vector256.ShiftRightArithmetic(second.AsInt16() * gain + bias, ToneCurve.Shift);
            Lanes.Narrow(Vector256.Clamp(a, low, high), Vector256.Clamp(b, low, high)).StoreUnsafe(ref start, i);
        }
    }

    /// <summary>Where a run begins in the first row of a band that has so many rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Start(RowBand band, int rows, BlockRun run) =>
        ref MemoryMarshal.GetReference(band.Bytes.AsSpan(run.Start, (rows - 1) * band.Stride + run.End - run.Start));

    private static ref byte Start(ReadOnlySpan<byte> bytes) => ref MemoryMarshal.GetReference(bytes);
}
