using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>Steps that x86 does in one instruction each and that other processors do in a few.</summary>
internal static class Lanes
{
    /// <summary>Two reads of 16 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ref byte bytes, int low, int high) =>
        Vector256.Create(Vector128.LoadUnsafe(ref bytes, (nuint)low), Vector128.LoadUnsafe(ref bytes, (nuint)high));

    /// <summary>Picks bytes by place, in each half of 16 by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Shuffle(Vector256<byte> bytes, Vector256<byte> places) => Avx2.IsSupported
        ? Avx2.Shuffle(bytes, places)
        : Vector256.Create(
            Vector128.ShuffleNative(bytes.GetLower(), places.GetLower()),
            Vector128.ShuffleNative(bytes.GetUpper(), places.GetUpper()));

    /// <summary>Mixes bytes of two vectors by a pair of weights that add up to <see cref="AxisTable.Weights"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> MixPairs(Vector256<byte> a, Vector256<byte> b, Vector256<sbyte> weights)
    {
        if (Avx2.IsSupported)
        {
            // Both steps work within halves of 16 bytes, so that the second undoes the order of the first.
            var low = WeightedMeans(Avx2.UnpackLow(a, b), weights);
            var high = WeightedMeans(Avx2.UnpackHigh(a, b), weights);
            return Avx2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());
        }

        var mask = Vector256.Create((ushort)0xFF);
        var even = WeightedMeans(((a.AsUInt16() & mask) | Vector256.ShiftLeft(b.AsUInt16(), 8)).AsByte(), weights);
        var odd = WeightedMeans((Vector256.ShiftRightLogical(a.AsUInt16(), 8) | (b.AsUInt16() & ~mask)).AsByte(), weights);
        return (even | Vector256.ShiftLeft(odd, 8)).AsByte();
    }

    /// <summary>Products of bytes, divided by 255 and rounded (Blinn 1994), even and odd bytes apart: that takes no widening.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Scale(Vector256<byte> a, Vector256<byte> b)
    {
        var (mask, half) = (Vector256.Create((ushort)0xFF), Vector256.Create((ushort)128));
        var even = (a.AsUInt16() & mask) * (b.AsUInt16() & mask) + half;
        var odd = Vector256.ShiftRightLogical(a.AsUInt16(), 8) * Vector256.ShiftRightLogical(b.AsUInt16(), 8) + half;
        even = Vector256.ShiftRightLogical(even + Vector256.ShiftRightLogical(even, 8), 8);
        odd = (odd + Vector256.ShiftRightLogical(odd, 8)) & ~mask;
        return (even | odd).AsByte();
    }

    /// <summary>The means of neighbouring bytes by weights (0 to 64) that add up to <see cref="AxisTable.Weights"/>, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> WeightedMeans(Vector256<byte> pairs, Vector256<sbyte> weights) =>
        Vector256.ShiftRightLogical(MultiplyAdd(pairs, weights) + Vector256.Create((ushort)(AxisTable.Weights / 2)), 6);

    /// <summary>The sums of neighbouring bytes times their weights (0 to 64) that add up to <see cref="AxisTable.Weights"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> MultiplyAdd(Vector256<byte> pairs, Vector256<sbyte> weights)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(pairs, weights).AsUInt16();
        var mask = Vector256.Create((ushort)0xFF);
        var even = (pairs.AsUInt16() & mask) * (weights.AsUInt16() & mask);
        return even + Vector256.ShiftRightLogical(pairs.AsUInt16(), 8) * Vector256.ShiftRightLogical(weights.AsUInt16(), 8);
    }

    /// <summary>Products of signed values, divided by 32768 and rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> MultiplyHigh(Vector256<short> a, Vector256<short> b)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyHighRoundScale(a, b);
        var half = Vector256.Create(1 << 14);
        var low = Vector256.WidenLower(a) * Vector256.WidenLower(b) + half;
        var high = Vector256.WidenUpper(a) * Vector256.WidenUpper(b) + half;
        return Vector256.Narrow(Vector256.ShiftRightArithmetic(low, 15), Vector256.ShiftRightArithmetic(high, 15));
    }

    /// <summary>Has the processor fetch what lies here into its cache, and goes on at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch(ref byte bytes)
    {
        // A hint that reads nothing: it does no harm when the array has moved away in the meantime.
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref bytes));
    }

    /// <summary>32 values of at most 255 as bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Narrow(Vector256<short> first, Vector256<short> second) => Avx2.IsSupported
        ? Avx2.Permute4x64(Avx2.PackUnsignedSaturate(first, second).AsInt64(), 0b11_01_10_00).AsByte()
        : Vector256.Narrow(first.AsUInt16(), second.AsUInt16());
}
