using System.Buffers.Binary;

namespace DailyBatch.Core.Pictures.Rasters;

/// <summary>Tells a whole PNG of the right size from a broken one by its first and last bytes.</summary>
internal static class PngCheck
{
    private const int HeaderLength = 24, TrailerLength = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Trailer => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    public static bool IsWhole(string path, int width, int height)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return stream.Length >= HeaderLength + TrailerLength && HasHeader(stream, width, height) && HasTrailer(stream);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Signature, then the chunk IHDR with width and height (PNG specification, 5.2 and 11.2.1).</summary>
    private static bool HasHeader(Stream stream, int width, int height)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        stream.ReadExactly(header);
        return header.StartsWith(Signature)
            && BinaryPrimitives.ReadInt32BigEndian(header[16..]) == width
            && BinaryPrimitives.ReadInt32BigEndian(header[20..]) == height;
    }

    private static bool HasTrailer(Stream stream)
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        stream.Seek(-TrailerLength, SeekOrigin.End);
        stream.ReadExactly(trailer);
        return trailer.SequenceEqual(Trailer);
    }
}
