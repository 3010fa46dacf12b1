using System.Buffers.Binary;

namespace DailyBatch.Core.Videos.Frames.Png;

/// <summary>Takes a PNG file apart (ISO/IEC 15948, 5.3). Checksums are not verified: the pixels have one of their own.</summary>
internal static class PngChunks
{
    private const int Overhead = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>The header, and the packed pixels as one stream; null for a file that is no PNG.</summary>
    /// <exception cref="InvalidDataException">A chunk is longer than the file.</exception>
    public static (PngHeader Header, Stream Pixels)? TrySplit(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature)) return null;
        var pixels = new MemoryStream(file.Length);
        PngHeader header = default;
        for (var rest = file[Signature.Length..]; rest.Length >= Overhead;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            if (length < 0 || length > rest.Length - Overhead) throw new InvalidDataException("a chunk is longer than the file");
            var body = rest.Slice(8, length);
            if (rest[4..8].SequenceEqual("IHDR"u8)) header = PngHeader.Parse(body);
            if (rest[4..8].SequenceEqual("IDAT"u8)) pixels.Write(body);
            rest = rest[(length + Overhead)..];
        }

        pixels.Position = 0;
        return (header, pixels);
    }
}
