using System.Numerics;
using System.Runtime.InteropServices;

namespace DailyBatch.Core.Voices.Clips;

/// <summary>
/// Changes the number of samples by a windowed sinc (Smith, "Digital audio resampling", 2002): for another sample rate,
/// or, played at the same rate, for another pitch and speed at once.
/// </summary>
internal sealed class Resampler
{
    private const int Taps = 32;

    // Divisible by 3, so that 16 kHz to 48 kHz meets its positions exactly.
    private const int Phases = 768;

    private readonly double _step;
    private readonly float[] _kernels;

    /// <summary>A converter for one ratio.</summary>
    /// <param name="step">How far the input moves on with each sample of the output: 16000 / 48000, or the factor on the pitch.</param>
    public Resampler(double step)
    {
        _step = step;
        _kernels = Kernels(Math.Min(1, 1 / step) * 0.95);
    }

    /// <summary>Number of samples that come of <paramref name="count"/>.</summary>
    public int LengthOf(int count) => (int)(count / _step);

    /// <summary>Converts one channel.</summary>
    /// <param name="samples">The input; silence is assumed around it.</param>
    /// <param name="output">Takes <see cref="LengthOf"/> samples.</param>
    public void Convert(ReadOnlySpan<float> samples, Span<float> output)
    {
        var padded = new float[samples.Length + 2 * Taps];
        samples.CopyTo(padded.AsSpan(Taps));
        var count = Math.Min(output.Length, LengthOf(samples.Length));
        for (var i = 0; i < count; i++)
        {
            var position = i * _step;
            var (whole, phase) = Math.DivRem((long)Math.Round(position * Phases), Phases);
            var from = (int)whole + Taps / 2 + 1;
            output[i] = Dot(padded.AsSpan(from, Taps), _kernels.AsSpan((int)phase * Taps, Taps));
        }
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var left = MemoryMarshal.Cast<float, Vector<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return Vector.Sum(sum);
    }

    private static float[] Kernels(double cutoff)
    {
        var kernels = new float[Phases * Taps];
        for (var phase = 0; phase < Phases; phase++)
        {
            for (var tap = 0; tap < Taps; tap++)
            {
                // Distance of this input sample from the wanted position.
                var x = tap - (Taps / 2 - 1) - (double)phase / Phases;
                kernels[phase * Taps + tap] = (float)(cutoff * Sinc(cutoff * x) * Blackman(x / (Taps / 2)));
            }
        }

        return kernels;
    }

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);

    private static double Blackman(double x) =>
        Math.Abs(x) >= 1 ? 0 : 0.42 + 0.5 * Math.Cos(Math.PI * x) + 0.08 * Math.Cos(2 * Math.PI * x);
}
