namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>A file that is read no faster than allowed. Google's library reads a piece whole and then sends it: pieces must be small for the line to be kept evenly.</summary>
/// <param name="inner">The file.</param>
/// <param name="bytesPerSecond">The most.</param>
/// <param name="clock">Waits.</param>
internal sealed class SlowStream(Stream inner, long bytesPerSecond, TimeProvider clock) : Stream
{
    private readonly long _started = clock.GetTimestamp();
    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => inner.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var ahead = TimeSpan.FromSeconds((double)_read / bytesPerSecond) - clock.GetElapsedTime(_started);
        if (ahead > TimeSpan.Zero) await Task.Delay(ahead, clock, cancellationToken).ConfigureAwait(false);
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _read += read;
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
