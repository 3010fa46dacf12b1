using System.Runtime.InteropServices;

namespace DailyBatch.Core.Voices.Clips;

/// <summary>Reads the sound that a provider sends.</summary>
internal static class SpeechBytes
{
    // An eighth of a percent of full scale: what is never louder holds no speech.
    private const int Silence = 40;

    /// <summary>What is wrong with the bytes, as the end of "it answered with …"; null when they hold speech.</summary>
    public static string? Wrong(ReadOnlySpan<byte> bytes, int? rawRate)
    {
        if (bytes.IsEmpty) return "nothing";
        if (bytes[0] == '<') return "a web page instead of sound";
        if (bytes[0] == '{') return "JSON instead of sound";
        if (bytes.StartsWith("ID3"u8) || bytes is [0xFF, 0xFB or 0xF3 or 0xF2, ..]) return "MP3, though WAV or PCM was asked for";
        if (Read(bytes, rawRate) is not { } wave) return "a sound that is cut off or no WAV of 16-bit samples";
        return wave.Samples.All(s => Math.Abs((int)s) < Silence) ? "silence" : null;
    }

    /// <summary>The sound as one channel; null when it is cut off or of another kind.</summary>
    /// <param name="bytes">A WAV file, or bare samples of 16 bit, little endian, one channel.</param>
    /// <param name="rawRate">Samples a second of bare samples; null where a WAV file is expected.</param>
    public static Wave? Read(ReadOnlySpan<byte> bytes, int? rawRate)
    {
        if (rawRate is { } rate && !bytes.StartsWith("RIFF"u8))
            return bytes.Length < 2 || bytes.Length % 2 != 0 ? null : new Wave(rate, 1, MemoryMarshal.Cast<byte, short>(bytes).ToArray());
        return WaveFile.TryRead(bytes) is { } wave ? OneChannel.Of(wave) : null;
    }
}
