using System.Buffers.Binary;

namespace DailyBatch.Core.Videos.Frames.Png;

/// <summary>The IHDR chunk of a PNG (ISO/IEC 15948, 11.2.2).</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="BitDepth">Bits a sample.</param>
/// <param name="ColorType">2 for RGB, 6 for RGB with alpha; 0, 3 and 4 for others.</param>
/// <param name="Interlace">0 for none.</param>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, int ColorType, int Interlace)
{
    private const int MostPixelsASide = 16384;

    /// <summary>Whether <see cref="PngReader"/> can decode it: 8 bits, RGB or RGBA, not interlaced.</summary>
    public bool IsPlain => BitDepth == 8 && ColorType is 2 or 6 && Interlace == 0 && Width is > 0 and <= MostPixelsASide && Height is > 0 and <= MostPixelsASide;

    /// <summary>Bytes a pixel.</summary>
    public int PixelBytes => ColorType == 6 ? 4 : 3;

    /// <summary>Reads the 13 bytes of the chunk.</summary>
    public static PngHeader Parse(ReadOnlySpan<byte> chunk) => new(
        BinaryPrimitives.ReadInt32BigEndian(chunk),
        BinaryPrimitives.ReadInt32BigEndian(chunk[4..]),
        chunk[8],
        chunk[9],
        chunk[12]);
}
