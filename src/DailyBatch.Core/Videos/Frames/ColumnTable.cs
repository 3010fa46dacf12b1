using System.Runtime.CompilerServices;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// An <see cref="AxisTable"/> of columns in the form that vectors want: for each block of pixels the layer's pixel at which a vector is read,
/// which of its bytes go where as pairs of neighbours, and the two weights of each pair.
/// </summary>
internal sealed class ColumnTable
{
    /// <summary>Pixels that kernels make at once.</summary>
    public const int Step = 32;

    /// <summary>The largest step between pixels at which 8 of them lie within 16 bytes, and 32 within 64.</summary>
    public const double LargestStep = 1.85;

    private readonly int _block;
    private readonly int[] _first;
    private readonly byte[] _pairs;
    private readonly sbyte[] _weights;

    /// <summary>A table.</summary>
    /// <param name="count">Pixels of a row; there will be some more, to fill the last step.</param>
    /// <param name="block">Pixels that one read of twice as many bytes serves, see <see cref="Kernels.IRowKernels.Block"/>.</param>
    public ColumnTable(int count, int block)
    {
        _block = block;
        Axis = new AxisTable((count + Step - 1) / Step * Step);
        _first = new int[Axis.Count / block];
        (_pairs, _weights) = (new byte[Axis.Count * 2], new sbyte[Axis.Count * 2]);
    }

    /// <summary>The plain table.</summary>
    public AxisTable Axis { get; }

    /// <summary>For each block the layer's first pixel.</summary>
    public ReadOnlySpan<int> First => _first;

    /// <summary>For each pixel of the frame two places among the bytes of its block.</summary>
    public ReadOnlySpan<byte> Pairs => _pairs;

    /// <summary>For each pixel of the frame the weights of its two neighbours.</summary>
    public ReadOnlySpan<sbyte> Weights => _weights;

    /// <summary>Fills the table, see <see cref="AxisTable.Fill"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is larger than <see cref="LargestStep"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(double start, double step, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, LargestStep);
        Axis.Fill(start, step, length);
        var index = Axis.Index;
        var weight = Axis.Weight;
        for (var i = 0; i < index.Length; i++)
        {
            var first = index[i - i % _block];
            _pairs[2 * i] = (byte)(index[i] - first);
            _pairs[2 * i + 1] = (byte)(index[i] - first + 1);
            _weights[2 * i] = (sbyte)(AxisTable.Weights - weight[i]);
            _weights[2 * i + 1] = (sbyte)weight[i];
        }

        for (var i = 0; i < _first.Length; i++)
            _first[i] = index[i * _block];
    }
}
