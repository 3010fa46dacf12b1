using System.Buffers.Binary;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Knows images by their own first and last bytes. What a header says of them is often wrong.</summary>
internal static class ImageBytes
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnd => [(byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> JpegEnd => [0xFF, 0xD9];

    /// <summary>Whether they begin as a PNG, JPEG or WebP.</summary>
    public static bool AreImage(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Png) || bytes.StartsWith(Jpeg) || IsWebP(bytes);

    /// <summary>Whether an image goes on to its end. Some programs put bytes of their own behind it.</summary>
    public static bool AreWhole(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Png) ? bytes.LastIndexOf(PngEnd) >= 0
        : bytes.StartsWith(Jpeg) ? bytes.LastIndexOf(JpegEnd) > bytes.Length - 4096
        : IsWebP(bytes) && bytes.Length - 8 >= BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);

    private static bool IsWebP(ReadOnlySpan<byte> bytes) => bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);
}
