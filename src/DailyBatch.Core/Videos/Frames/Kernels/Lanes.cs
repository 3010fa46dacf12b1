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

    /// <summary>Products of bytes and weights (0 to 127), neighbours added. The sums must fit into 15 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> MultiplyAddPairs(Vector256<byte> bytes, Vector256<sbyte> weights)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(bytes, weights);
        var (pixels, factors) = (bytes.AsUInt16(), weights.AsUInt16());
        var even = (pixels & Vector256.Create((ushort)0xFF)) * (factors & Vector256.Create((ushort)0xFF));
        var odd = Vector256.ShiftRightLogical(pixels, 8) * Vector256.ShiftRightLogical(factors, 8);
        return (even + odd).AsInt16();
    }

    /// <summary>16 values of at most 255 as bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(Vector256<ushort> values) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(values.GetLower().AsInt16(), values.GetUpper().AsInt16())
        : Vector128.Narrow(values.GetLower(), values.GetUpper());
}
