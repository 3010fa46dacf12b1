using System.Runtime.InteropServices;

namespace DailyBatch.Core.Voices.Flite;

/// <summary>flite's <c>cst_wave</c> as it lies in memory.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FliteWave
{
    public nint Type;
    public int SampleRate;
    public int SampleCount;
    public int Channels;
    public short* Samples;

    /// <summary>The samples as a copy: flite's own memory goes with the utterance.</summary>
    public readonly short[] Copy() => new ReadOnlySpan<short>(Samples, SampleCount * Channels).ToArray();
}
