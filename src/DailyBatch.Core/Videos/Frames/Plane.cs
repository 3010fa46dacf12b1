namespace DailyBatch.Core.Videos.Frames;

/// <summary>One channel of a picture: rows of bytes. Rows are a little longer than the picture, so that vectors may read past its edge.</summary>
internal sealed class Plane
{
    // The widest read is a vector of 32 bytes that starts at the last pixel but one.
    private const int Margin = 32;

    /// <summary>A plane of zeros.</summary>
    public Plane(int width, int height)
    {
        (Width, Height, Stride) = (width, height, (width + Margin + 15) & ~15);
        Bytes = new byte[Stride * height];
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
