using System.Buffers;
using System.Net;
using Microsoft.Win32.SafeHandles;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>A piece of a file as the body of a request. It goes straight from the file to the line: however large it is, it takes no more memory than one step.</summary>
/// <param name="file">The file.</param>
/// <param name="start">The piece's first byte.</param>
/// <param name="length">How many bytes it has.</param>
/// <param name="pace">How fast they may go.</param>
internal sealed class FilePiece(SafeFileHandle file, long start, long length, LinePace pace) : HttpContent
{
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(pace.StepBytes);
        try
        {
            for (var sent = 0L; sent < length;)
            {
                var step = buffer.AsMemory(0, (int)Math.Min(pace.StepBytes, length - sent));
                await pace.WaitAsync(step.Length, cancellationToken).ConfigureAwait(false);
                Read(step.Span, start + sent);
                await stream.WriteAsync(step, cancellationToken).ConfigureAwait(false);
                sent += step.Length;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return true;
    }

    // On this thread: the file was hashed a moment ago and mostly stands in the system's cache, from where it comes faster than a change of thread takes.
    private void Read(Span<byte> target, long at)
    {
        for (var filled = 0; filled < target.Length;)
        {
            var read = RandomAccess.Read(file, target[filled..], at + filled);
            if (read == 0) throw new EndOfStreamException("The file has become shorter.");
            filled += read;
        }
    }
}
