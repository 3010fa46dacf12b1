using System.Buffers.Binary;
using System.IO.Compression;

namespace DailyBatch.Fakes.Painting;

/// <summary>Writes the plainest kind of PNG: 8 bits, RGB, no filter (ISO/IEC 15948).</summary>
internal static class PngFile
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(int width, int height, byte[] rgb)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Packed(width, height, rgb));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Every row begins with its filter: 0 for none.</summary>
    private static byte[] Packed(int width, int height, byte[] rgb)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.WriteByte(0);
                zlib.Write(rgb, y * width * 3, width * 3);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(content, Crc(name, uint.MaxValue)) ^ uint.MaxValue);
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes, uint crc)
    {
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }

        return crc;
    }
}
