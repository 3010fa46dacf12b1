using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Png;

/// <summary>Undoes the filter Paeth for pixels of 3 or 4 bytes, all of one at once: each pixel needs the one before it, so that no more can be done together.</summary>
internal static class PaethPixels
{
    /// <summary>Undoes the filter of a row of pixels of 3 bytes that carries one pixel of zeros in front and a byte behind, like the row above it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void UndoThree(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var (left, corner) = (Vector128<short>.Zero, Vector128<short>.Zero);
        var next = Read(row[3..]);
        for (var i = 3; i + 3 < row.Length; i += 3)
        {
            var up = Widen(Read(above[i..]));
            left = Widen(next) + Predict(left, up, corner) & Vector128.Create((short)0xFF);
            corner = up;
            // What is written reaches a byte into the next pixel, which is therefore read before.
            if (i + 7 <= row.Length) next = Read(row[(i + 3)..]);
            var pixel = Vector128.Narrow(left, left).AsUInt32().ToScalar();
            MemoryMarshal.Write(row[i..], pixel);
        }
    }

    /// <summary>Undoes the filter of a row of pixels of 4 bytes that carries one pixel of zeros in front, like the row above it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void UndoFour(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(row);
        var ups = MemoryMarshal.Cast<byte, uint>(above)[..pixels.Length];
        var (left, corner) = (Vector128<short>.Zero, Vector128<short>.Zero);
        for (var i = 1; i < pixels.Length; i++)
        {
            var up = Widen(ups[i]);
            left = Widen(pixels[i]) + Predict(left, up, corner) & Vector128.Create((short)0xFF);
            corner = up;
            pixels[i] = Vector128.Narrow(left, left).AsUInt32().ToScalar();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Read(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<uint>(bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Widen(uint pixel) => Vector128.WidenLower(Vector128.CreateScalar(pixel).AsByte()).AsInt16();

    /// <summary>The neighbour nearest to <c>left + up - corner</c>; of equally near ones the left, then the upper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Predict(Vector128<short> left, Vector128<short> up, Vector128<short> corner)
    {
        var (toLeft, toUp) = (up - corner, left - corner);
        var toCorner = Vector128.Abs(toLeft + toUp);
        (toLeft, toUp) = (Vector128.Abs(toLeft), Vector128.Abs(toUp));
        var nearest = Vector128.Min(toCorner, Vector128.Min(toLeft, toUp));
        var upOrCorner = Vector128.ConditionalSelect(Vector128.Equals(nearest, toUp), up, corner);
        return Vector128.ConditionalSelect(Vector128.Equals(nearest, toLeft), left, upOrCorner);
    }
}
