using Microsoft.Win32.SafeHandles;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>
/// A file of which the next piece is read while the last one is being sent. Google's library reads a whole piece, in steps of 4 KB, before it sends it,
/// and the line would be idle meanwhile.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="length">Its length.</param>
/// <param name="size">Bytes of a piece.</param>
internal sealed class ReadAhead(SafeFileHandle file, long length, int size) : Stream
{
    private readonly byte[] _piece = new byte[size];
    private Task<int> _filling = Task.FromResult(0);
    private Task<int> _last = Task.FromResult(0);
    private long _start;
    private int _filled;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position { get; set; }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        if (!HoldsPosition) return FetchAsync(buffer.AsMemory(offset, count), cancellationToken);

        // Hundreds of thousands of equal steps: one task serves for all.
        var read = Copy(buffer.AsSpan(offset, count));
        return _last.Result == read ? _last : _last = Task.FromResult(read);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        HoldsPosition ? Copy(buffer.Span) : await FetchAsync(buffer, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Waits for what is being read; the file stays open.</summary>
    public override async ValueTask DisposeAsync() => await ((Task)_filling).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private bool HoldsPosition => Position >= _start && Position < _start + _filled;

    private async Task<int> FetchAsync(Memory<byte> buffer, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var isComing = _start == Position && _filled == 0;
        var read = await _filling.ConfigureAwait(false);
        if (!isComing || read == 0)
        {
            Begin();
            read = await _filling.ConfigureAwait(false);
        }

        _filled = read;
        return Copy(buffer.Span);
    }

    private int Copy(Span<byte> target)
    {
        var at = (int)(Position - _start);
        var count = Math.Min(target.Length, _filled - at);
        _piece.AsSpan(at, count).CopyTo(target);
        Position += count;
        if (count > 0 && at + count == _filled && Position < length) Begin();
        return count;
    }

    private void Begin()
    {
        (_start, _filled) = (Position, 0);
        _filling = RandomAccess.ReadAsync(file, _piece, Position).AsTask();
    }
}
