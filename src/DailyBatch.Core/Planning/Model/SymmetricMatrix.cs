namespace DailyBatch.Core.Planning.Model;

/// <summary>A symmetric matrix with both halves stored: a row is a column, and lies in one piece.</summary>
internal sealed class SymmetricMatrix
{
    private readonly double[] _values;

    /// <summary>A matrix of zeros.</summary>
    public SymmetricMatrix(int size) => (Size, _values) = (size, new double[size * size]);

    private SymmetricMatrix(SymmetricMatrix other) => (Size, _values) = (other.Size, [.. other._values]);

    /// <summary>Rows, and columns.</summary>
    public int Size { get; }

    /// <summary>One number.</summary>
    public double this[int row, int column] => _values[row * Size + column];

    /// <summary>A row, which is also a column.</summary>
    public ReadOnlySpan<double> Row(int row) => _values.AsSpan(row * Size, Size);

    /// <summary>A copy of its own.</summary>
    public SymmetricMatrix Clone() => new(this);

    /// <summary>Adds to one number of the diagonal.</summary>
    public void AddToDiagonal(int index, double value) => _values[index * Size + index] += value;

    /// <summary>Takes away the product of a column and itself. The two halves stay equal to the bit, because u * w is w * u.</summary>
    public void SubtractSquare(ReadOnlySpan<double> column)
    {
        for (var i = 0; i < Size; i++)
            Vectors.AddScaled(_values.AsSpan(i * Size, Size), -column[i], column);
    }

    /// <summary>
    /// The upper Cholesky factor U with U'U equal to this matrix and a little on its diagonal, by rows. A pivot that rounding made
    /// negative counts as 0: that direction is known exactly.
    /// </summary>
    public double[] Factor(double jitter)
    {
        var upper = _values.ToArray();
        for (var k = 0; k < Size; k++)
        {
            var row = upper.AsSpan(k * Size, Size);
            row[..k].Clear();
            var pivot = row[k] + jitter;
            var scale = pivot > 0 ? 1 / Math.Sqrt(pivot) : 0;
            row[k] = pivot;
            for (var j = k; j < Size; j++) row[j] *= scale;
            for (var i = k + 1; i < Size; i++) Vectors.AddScaled(upper.AsSpan(i * Size + i, Size - i), -row[i], row[i..]);
        }

        return upper;
    }
}
