using System.Numerics;
using System.Runtime.InteropServices;

namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>Peaks between the samples: the signal four times as dense (ITU-R BS.1770-4, annex 2), by a windowed sinc of our own.</summary>
internal static class TruePeak
{
    private const int Density = 4;
    private const int Taps = 24;

    private static readonly float[][] Kernels = [.. Enumerable.Range(1, Density - 1).Select(Kernel)];

    /// <summary>Raises each block's entry to its largest peak.</summary>
    public static void Measure(ReadOnlySpan<float> channel, Span<float> peaks)
    {
        Span<float> part = stackalloc float[Stereo.BlockLength + Taps];
        for (var b = 0; b < peaks.Length; b++)
        {
            CopyAround(channel, b * Stereo.BlockLength - Taps / 2 + 1, part);
            var peak = Vector<float>.Zero;
            foreach (var kernel in Kernels) peak = Vector.Max(peak, Largest(part, kernel));
            for (var v = 0; v < Vector<float>.Count; v++) peaks[b] = Math.Max(peaks[b], peak[v]);
            foreach (var sample in part.Slice(Taps / 2 - 1, Stereo.BlockLength)) peaks[b] = Math.Max(peaks[b], Math.Abs(sample));
        }
    }

    /// <summary>The largest value between the samples of a block; several neighbours are computed at once.</summary>
    private static Vector<float> Largest(ReadOnlySpan<float> part, float[] kernel)
    {
        var largest = Vector<float>.Zero;
        for (var i = 0; i < Stereo.BlockLength; i += Vector<float>.Count)
        {
            var sum = Vector<float>.Zero;
            for (var tap = 0; tap < Taps; tap++)
                sum += MemoryMarshal.Read<Vector<float>>(MemoryMarshal.AsBytes(part[(i + tap)..])) * kernel[tap];
            largest = Vector.Max(largest, Vector.Abs(sum));
        }

        return largest;
    }

    private static void CopyAround(ReadOnlySpan<float> channel, int from, Span<float> part)
    {
        part.Clear();
        var start = Math.Max(0, from);
        var end = Math.Min(channel.Length, from + part.Length);
        if (end > start) channel[start..end].CopyTo(part[(start - from)..]);
    }

    private static float[] Kernel(int phase)
    {
        var kernel = new float[Taps];
        for (var tap = 0; tap < Taps; tap++)
        {
            var x = tap - (Taps / 2 - 1) - (double)phase / Density;
            kernel[tap] = (float)(Math.Sin(Math.PI * x) / (Math.PI * x) * (0.5 + 0.5 * Math.Cos(Math.PI * x / (Taps / 2))));
        }

        return kernel;
    }
}
