using System.Runtime.CompilerServices;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>For each pixel along one side of a frame: between which two of a layer it lies, and how near to the second.</summary>
internal sealed class AxisTable
{
    /// <summary>Steps between two pixels: 1/64 is a hundredth of what the eye sees move, and its products fit into signed 16 bits.</summary>
    public const int Weights = 1 << WeightBits;

    /// <summary>Weights are shares of a power of two.</summary>
    public const int WeightBits = 6;

    private const double Fixed = 1L << 32;

    private readonly int[] _index;
    private readonly byte[] _weight;

    /// <summary>A table for a side of <paramref name="count"/> pixels.</summary>
    public AxisTable(int count) => (_index, _weight) = (new int[count], new byte[count]);

    /// <summary>Pixels of the frame.</summary>
    public int Count => _index.Length;

    /// <summary>For each pixel of the frame the layer's pixel at or before it.</summary>
    public ReadOnlySpan<int> Index => _index;

    /// <summary>For each pixel of the frame the weight of the layer's next pixel, of <see cref="Weights"/>.</summary>
    public ReadOnlySpan<byte> Weight => _weight;

    /// <summary>Fills the table for a window; what lies outside the layer repeats its edge.</summary>
    /// <param name="start">The layer's coordinate of pixel 0.</param>
    /// <param name="step">From one pixel to the next.</param>
    /// <param name="length">Pixels of the layer.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(double start, double step, int length)
    {
        var last = (length - 1) * Weights;
        // Fixed point with 32 bits behind the point: over 2000 pixels it is off by less than a millionth.
        var (position64, step64) = ((long)((start * Weights + 0.5) * Fixed), (long)(step * Weights * Fixed));
        for (var i = 0; i < _index.Length; i++, position64 += step64)
        {
            var position = Math.Clamp((int)(position64 >> 32), 0, last);
            (_index[i], _weight[i]) = (position / Weights, (byte)(position % Weights));
        }
    }
}
