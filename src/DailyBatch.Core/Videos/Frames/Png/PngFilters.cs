using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Png;

/// <summary>The five row filters of PNG (ISO/IEC 15948, chapter 9), undone in place. Rows carry one pixel of zeros in front, and a byte behind.</summary>
internal static class PngFilters
{
    /// <summary>Undoes the filter of a row.</summary>
    /// <exception cref="InvalidDataException">There is no such filter.</exception>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        switch (filter)
        {
            case 0: break;
            case 1: UndoSub(row, pixelBytes); break;
            case 2: UndoUp(row, above); break;
            case 3: UndoAverage(row, above, pixelBytes); break;
            case 4 when pixelBytes == 4 && Vector128.IsHardwareAccelerated: PaethPixels.UndoFour(row, above); break;
            case 4 when pixelBytes == 3 && Vector128.IsHardwareAccelerated: PaethPixels.UndoThree(row, above); break;
            case 4: UndoPaeth(row, above, pixelBytes); break;
            default: throw new InvalidDataException($"Row filter {filter} does not exist.");
        }
    }

    private static void UndoSub(Span<byte> row, int pixelBytes)
    {
        for (var i = pixelBytes; i < row.Length; i++)
            row[i] += row[i - pixelBytes];
    }

    private static void UndoUp(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var rows = MemoryMarshal.Cast<byte, Vector<byte>>(row);
        var aboves = MemoryMarshal.Cast<byte, Vector<byte>>(above);
        for (var i = 0; i < rows.Length; i++)
            rows[i] += aboves[i];
        for (var i = rows.Length * Vector<byte>.Count; i < row.Length; i++)
            row[i] += above[i];
    }

    private static void UndoAverage(Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        for (var i = pixelBytes; i < row.Length; i++)
            row[i] += (byte)((row[i - pixelBytes] + above[i]) >> 1);
    }

    private static void UndoPaeth(Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        for (var i = pixelBytes; i < row.Length; i++)
            row[i] += Paeth(row[i - pixelBytes], above[i], above[i - pixelBytes]);
    }

    private static byte Paeth(int left, int up, int corner)
    {
        var toLeft = Math.Abs(up - corner);
        var toUp = Math.Abs(left - corner);
        var toCorner = Math.Abs(left + up - corner - corner);
        if (toLeft <= toUp && toLeft <= toCorner) return (byte)left;
        return (byte)(toUp <= toCorner ? up : corner);
    }
}
