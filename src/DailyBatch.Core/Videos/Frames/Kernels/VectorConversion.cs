using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>Makes planes of pixels, many at a time, in portable vectors: the same bytes as <see cref="PixelConversion"/> makes one by one.</summary>
internal static class VectorConversion
{
    /// <summary>Pixels of luma that are made at once.</summary>
    public const int LumaPixels = 32;

    /// <summary>Values of chroma that are made at once: each of two pixels and the two below.</summary>
    public const int ChromaValues = 8;

    private const int Eight = 8;

    /// <summary>Makes premultiplied luma, and alpha.</summary>
    /// <param name="rgba"><see cref="LumaPixels"/> pixels, not premultiplied.</param>
    /// <param name="luma">Receives a byte for each.</param>
    /// <param name="alphas">Likewise.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Luma(ReadOnlySpan<byte> rgba, Span<byte> luma, Span<byte> alphas)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(rgba)[..LumaPixels];
        var (a, b) = (Vector256.Create(pixels), Vector256.Create(pixels[Eight..]));
        var (c, d) = (Vector256.Create(pixels[(2 * Eight)..]), Vector256.Create(pixels[(3 * Eight)..]));
        Bytes(Alpha(a), Alpha(b), Alpha(c), Alpha(d)).CopyTo(alphas);
        Bytes(Luma(a), Luma(b), Luma(c), Luma(d)).CopyTo(luma);
    }

    /// <summary>Makes premultiplied chroma, where all pixels are solid or all are transparent. Planes begin as nothing: for the latter, nothing is done.</summary>
    /// <param name="top">Two pixels for each value.</param>
    /// <param name="bottom">The two below them.</param>
    /// <param name="blues">Receives <see cref="ChromaValues"/> blue differences.</param>
    /// <param name="reds">Receives as many red differences.</param>
    /// <param name="alphas">Receives their alphas.</param>
    /// <returns>Whether they are of these kinds; nothing is done with others.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryChroma(ReadOnlySpan<byte> top, ReadOnlySpan<byte> bottom, Span<byte> blues, Span<byte> reds, Span<byte> alphas)
    {
        var tops = MemoryMarshal.Cast<byte, ulong>(top)[..ChromaValues];
        var bottoms = MemoryMarshal.Cast<byte, ulong>(bottom)[..ChromaValues];
        var (a, b) = (Vector256.Create(tops), Vector256.Create(tops[4..]));
        var (c, d) = (Vector256.Create(bottoms), Vector256.Create(bottoms[4..]));
        var solid = Vector256.Create(0xFF000000_FF000000UL);
        if (((a | b | c | d) & solid) == Vector256<ulong>.Zero) return true;
        if ((a & b & c & d & solid) != solid) return false;
        var (red, green, blue) = (Means(a, b, c, d, 0), Means(a, b, c, d, 8), Means(a, b, c, d, 16));
        Bytes(Bt709.Cb(red, green, blue)).CopyTo(blues);
        Bytes(Bt709.Cr(red, green, blue)).CopyTo(reds);
        alphas[..ChromaValues].Fill(255);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Alpha(Vector256<uint> pixels) => Vector256.ShiftRightLogical(pixels, 24);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Luma(Vector256<uint> pixels)
    {
        var mask = Vector256.Create(0xFFu);
        var value = Bt709.Luma(
            (pixels & mask).AsInt32(),
            (Vector256.ShiftRightLogical(pixels, 8) & mask).AsInt32(),
            (Vector256.ShiftRightLogical(pixels, 16) & mask).AsInt32());
        var product = value.AsUInt32() * Alpha(pixels) + Vector256.Create(127u);
        // A 255th of what fits into 16 bits, exactly (Granlund and Montgomery 1994).
        return Vector256.ShiftRightLogical(product * 0x8081u, 23);
    }

    /// <summary>The means of 2x2 pixels in one channel: of the first vectors in the lower halves of its lanes, of the second ones in the upper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Means(Vector256<ulong> a, Vector256<ulong> b, Vector256<ulong> c, Vector256<ulong> d, int shift)
    {
        var first = Sums(a, shift) + Sums(c, shift);
        var second = Sums(b, shift) + Sums(d, shift);
        return Vector256.ShiftRightLogical((first | Vector256.ShiftLeft(second, 32)).AsInt32() + Vector256.Create(2), 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Sums(Vector256<ulong> pairs, int shift)
    {
        var mask = Vector256.Create(0xFFUL);
        return (Vector256.ShiftRightLogical(pairs, shift) & mask) + (Vector256.ShiftRightLogical(pairs, 32 + shift) & mask);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Bytes(Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, Vector256<uint> d) =>
        Vector256.Narrow(Vector256.Narrow(a, b), Vector256.Narrow(c, d));

    /// <summary>Eight values out of the lanes of <see cref="Means"/>, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector64<byte> Bytes(Vector256<int> values)
    {
        var lanes = values.AsUInt64();
        var ordered = Vector256.Narrow(lanes & Vector256.Create(0xFFUL), Vector256.ShiftRightLogical(lanes, 32));
        var narrow = Vector128.Narrow(ordered.GetLower(), ordered.GetUpper());
        return Vector64.Narrow(narrow.GetLower(), narrow.GetUpper());
    }
}
