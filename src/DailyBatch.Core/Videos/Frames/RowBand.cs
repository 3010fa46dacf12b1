namespace DailyBatch.Core.Videos.Frames;

/// <summary>Some rows of one channel that are being drawn. They stay in the nearest cache until they are ready; whole vectors fit into each.</summary>
internal sealed class RowBand
{
    /// <summary>Rows that it holds: two bands of them fit into a first cache of 32 KiB.</summary>
    public const int Rows = 14;

    /// <summary>A band of zeros.</summary>
    /// <param name="width">Pixels a row.</param>
    public RowBand(int width)
    {
        Stride = (width + ColumnTable.Step - 1) / ColumnTable.Step * ColumnTable.Step;
        Bytes = new byte[Stride * Rows];
    }

    /// <summary>Bytes from one row to the next, a multiple of <see cref="ColumnTable.Step"/>.</summary>
    public int Stride { get; }

    /// <summary>All rows.</summary>
    public byte[] Bytes { get; }

    /// <summary>A row.</summary>
    public Span<byte> Row(int row) => Bytes.AsSpan(row * Stride, Stride);

    /// <summary>Gives rows one value everywhere.</summary>
    public void Fill(int rows, byte value) => Bytes.AsSpan(0, rows * Stride).Fill(value);
}
