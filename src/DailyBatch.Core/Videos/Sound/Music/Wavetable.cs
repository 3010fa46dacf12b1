using System.Runtime.CompilerServices;

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>One period of a tone with overtones, read at any speed.</summary>
internal sealed class Wavetable
{
    private const int Length = 2048;

    private readonly float[] _period = new float[Length + 1];

    /// <summary>A soft string-like tone.</summary>
    /// <param name="overtones">How many partials; the n-th has 1/n^1.4 of the first.</param>
    public Wavetable(int overtones)
    {
        for (var n = 1; n <= overtones; n++)
        {
            for (var i = 0; i <= Length; i++)
                _period[i] += (float)(Math.Pow(n, -1.4) * Math.Sin(2 * Math.PI * n * i / Length));
        }
    }

    /// <summary>Adds a stretch of the tone with a straight change of level.</summary>
    /// <returns>The phase (0 to 1) after it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Add(Span<float> left, Span<float> right, double phase, double frequency, Level from, Level to)
    {
        var position = phase * Length;
        var step = frequency / Stereo.SampleRate * Length;
        var (stepLeft, stepRight) = ((to.Left - from.Left) / left.Length, (to.Right - from.Right) / left.Length);
        for (var i = 0; i < left.Length; i++)
        {
            var whole = (int)position;
            var value = _period[whole] + (float)(position - whole) * (_period[whole + 1] - _period[whole]);
            left[i] += value * (from.Left + i * stepLeft);
            right[i] += value * (from.Right + i * stepRight);
            position += step;
            if (position >= Length) position -= Length;
        }

        return position / Length;
    }

    /// <summary>How loud on each side.</summary>
    internal readonly record struct Level(float Left, float Right)
    {
        /// <summary>A level placed between left (-1) and right (1) at equal power.</summary>
        public static Level At(double level, double pan)
        {
            var angle = (pan + 1) * Math.PI / 4;
            return new Level((float)(level * Math.Cos(angle)), (float)(level * Math.Sin(angle)));
        }
    }
}
