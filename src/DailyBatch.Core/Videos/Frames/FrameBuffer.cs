namespace DailyBatch.Core.Videos.Frames;

/// <summary>A frame as yuv420p: luma, then blue and red difference at half size, without gaps. It never moves, so that a pipe may read from it.</summary>
internal sealed class FrameBuffer(FrameSize size)
{
    // Kernels may run past the end by less than a vector.
    private const int Margin = 32;

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(size.Bytes + Margin, pinned: true);

    /// <summary>The frame.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, size.Bytes);

    /// <summary>The frame and a margin behind it.</summary>
    public Span<byte> WithMargin => _bytes;

    /// <summary>A row of luma.</summary>
    public Span<byte> Luma(int y) => _bytes.AsSpan(y * size.Width, size.Width);

    /// <summary>A row of blue difference.</summary>
    public Span<byte> Cb(int y) => _bytes.AsSpan(size.Width * size.Height + y * size.Width / 2, size.Width / 2);

    /// <summary>A row of red difference.</summary>
    public Span<byte> Cr(int y) => _bytes.AsSpan(size.Width * size.Height * 5 / 4 + y * size.Width / 2, size.Width / 2);
}
