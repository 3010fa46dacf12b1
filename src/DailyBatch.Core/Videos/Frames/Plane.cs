namespace DailyBatch.Core.Videos.Frames;

/// <summary>One channel of a picture: rows of bytes. Rows are a little longer than the picture, so that vectors may read past its edge.</summary>
internal sealed class Plane
{
    // Kernels read the neighbour of the last pixel, and whole blocks of a layer that lies still.
    private const int Margin = 32;

    // The widest read is a vector of 64 bytes that starts at the last pixel of the last row; elsewhere the next row lies there.
    private const int Tail = 64;

    /// <summary>A plane of zeros.</summary>
    public Plane(int width, int height)
    {
        (Width, Height, Stride) = (width, height, (width + Margin + 15) & ~15);
        Bytes = new byte[Stride * height + Tail];
    }

    /// <summary>Pixels a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Bytes from one row to the next.</summary>
    public int Stride { get; }

    /// <summary>All rows.</summary>
    public byte[] Bytes { get; }

    /// <summary>A row with its margin.</summary>
    public Span<byte> Row(int y) => Bytes.AsSpan(y * Stride, Stride);

    /// <summary>Repeats the last pixel of each row into the margin.</summary>
    public void FillMargins()
    {
        for (var y = 0; y < Height; y++)
        {
            // A margin is nothing already, and memory that is never written costs none.
            if (Row(y)[Width - 1] is not 0 and var last) Row(y)[Width..].Fill(last);
        }
    }
}
