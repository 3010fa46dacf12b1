using System.Buffers.Binary;
using System.Runtime.InteropServices;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Clips;

/// <summary>Reads and writes 16-bit PCM WAV files (RIFF, Microsoft and IBM 1991).</summary>
internal static class WaveFile
{
    private const int HeaderLength = 44;
    private const int BufferLength = 1 << 16;
    private const short Pcm = 1;

    // Writers of streams put the largest number there, or nearly so: espeak-ng 0x7FFFF000, others 0xFFFFFFFF or 0.
    private const int UnknownLength = 0x7F000000;

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static Task WriteAsync(string path, Wave wave, CancellationToken token) =>
        AtomicFile.WriteAsync(path, async (stream, t) =>
        {
            await stream.WriteAsync(Header(wave), t).ConfigureAwait(false);
            var buffer = new byte[BufferLength];
            for (var at = 0; at < wave.Samples.Length; at += BufferLength / sizeof(short))
            {
                var part = MemoryMarshal.AsBytes(wave.Samples.AsSpan(at, Math.Min(BufferLength / sizeof(short), wave.Samples.Length - at)));
                part.CopyTo(buffer);
                await stream.WriteAsync(buffer.AsMemory(0, part.Length), t).ConfigureAwait(false);
            }
        }, token);

    /// <summary>Reads a file.</summary>
    /// <exception cref="FaultException"><c>SoundFileDamaged</c>: it is no WAV of 16-bit samples, or ends too soon.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<Wave> ReadAsync(string path, CancellationToken token) =>
        Parse(await File.ReadAllBytesAsync(path, token).ConfigureAwait(false), isStream: false) ?? throw Damaged(path);

    /// <summary>Reads a WAV as servers and programs send it: of a sound whose length was not known when its head was written, all that came is taken.</summary>
    /// <returns>Null when it is no WAV of 16-bit samples, or is cut off.</returns>
    public static Wave? TryRead(ReadOnlySpan<byte> file) => Parse(file, isStream: true);

    private static byte[] Header(Wave wave)
    {
        var header = new byte[HeaderLength];
        var dataLength = wave.Samples.Length * sizeof(short);
        var frame = (short)(wave.Channels * sizeof(short));
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), HeaderLength - 8 + dataLength);
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(20), Pcm);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(22), (short)wave.Channels);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(24), wave.SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(28), wave.SampleRate * frame);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(32), frame);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(34), 8 * sizeof(short));
        "data"u8.CopyTo(header.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(40), dataLength);
        return header;
    }

    private static Wave? Parse(ReadOnlySpan<byte> file, bool isStream)
    {
        if (file.Length < 12 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WAVE"u8)) return null;
        var format = Chunk(file, "fmt "u8, isStream);
        var data = Chunk(file, "data"u8, isStream);
        if (format.Length < 16 || BinaryPrimitives.ReadInt16LittleEndian(format[14..]) != 16) return null;
        var channels = BinaryPrimitives.ReadInt16LittleEndian(format[2..]);
        var rate = BinaryPrimitives.ReadInt32LittleEndian(format[4..]);
        return channels < 1 || rate < 1 || data.Length < 2 ? null : new Wave(rate, channels, MemoryMarshal.Cast<byte, short>(data[..(data.Length / (2 * channels) * 2 * channels)]).ToArray());
    }

    /// <summary>The content of a chunk; empty when it is missing or cut off.</summary>
    private static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name, bool isStream)
    {
        for (var rest = file[12..]; rest.Length >= 8;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest[4..]);
            if (isStream && rest.StartsWith("data"u8) && (length is <= 0 or >= UnknownLength)) length = rest.Length - 8;
            if (length < 0 || length > rest.Length - 8) return [];
            if (rest.StartsWith(name)) return rest.Slice(8, length);
            rest = rest[Math.Min(rest.Length, 8 + length + (length & 1))..];
        }

        return [];
    }

    private static FaultException Damaged(string path) => new(new Fault(
        "SoundFileDamaged",
        FaultKind.DataCorrupt,
        $"'{path}' is no whole WAV file of 16-bit samples.",
        "Delete it; it is made again when it is needed.",
        path));
}
