namespace DailyBatch.Core.Voices.Alignment;

/// <summary>The power spectrum of short windows by a radix-2 transform (Cooley and Tukey 1965). One for a length, with its tables.</summary>
internal sealed class FourierTransform
{
    private readonly int _length;
    private readonly float[] _cosines;
    private readonly float[] _sines;
    private readonly int[] _order;
    private readonly float[] _real;
    private readonly float[] _imaginary;

    /// <param name="length">Samples in a window, a power of two.</param>
    public FourierTransform(int length)
    {
        _length = length;
        _cosines = [.. Enumerable.Range(0, length / 2).Select(i => MathF.Cos(2 * MathF.PI * i / length))];
        _sines = [.. Enumerable.Range(0, length / 2).Select(i => -MathF.Sin(2 * MathF.PI * i / length))];
        _order = new int[length];
        for (var i = 1; i < length; i++) _order[i] = (_order[i >> 1] >> 1) | ((i & 1) * (length >> 1));
        (_real, _imaginary) = (new float[length], new float[length]);
    }

    /// <summary>The power of each frequency from 0 to half the sample rate.</summary>
    /// <param name="window">At most as many samples as the length; zeros follow.</param>
    /// <param name="powers">Takes length / 2 + 1 numbers.</param>
    public void Power(ReadOnlySpan<float> window, Span<float> powers)
    {
        for (var i = 0; i < _length; i++) (_real[i], _imaginary[i]) = (_order[i] < window.Length ? window[_order[i]] : 0, 0);
        for (var half = 1; half < _length; half *= 2) Stage(half);
        for (var i = 0; i < powers.Length; i++) powers[i] = _real[i] * _real[i] + _imaginary[i] * _imaginary[i];
    }

    private void Stage(int half)
    {
        var stride = _length / (2 * half);
        for (var start = 0; start < _length; start += 2 * half)
        {
            for (var k = 0; k < half; k++)
            {
                var (low, high) = (start + k, start + k + half);
                var (c, s) = (_cosines[k * stride], _sines[k * stride]);
                var real = c * _real[high] - s * _imaginary[high];
                var imaginary = s * _real[high] + c * _imaginary[high];
                (_real[high], _imaginary[high]) = (_real[low] - real, _imaginary[low] - imaginary);
                (_real[low], _imaginary[low]) = (_real[low] + real, _imaginary[low] + imaginary);
            }
        }
    }
}
