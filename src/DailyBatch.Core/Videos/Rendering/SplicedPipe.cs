using System.IO.Pipes;
using System.Runtime.InteropServices;
using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>
/// Lends frames to a pipe instead of copying them into it (Linux; vmsplice(2)): the reader copies from our memory. A frame is not drawn on again before so much
/// was written after it that the pipe cannot hold any of it any more. Whoever makes it keeps it until the reader has ended: the pipe may hold its last frames until then.
/// </summary>
/// <param name="pipe">The pipe.</param>
/// <param name="room">The most that it holds, in bytes.</param>
internal sealed partial class SplicedPipe(PipeStream pipe, int room) : IFrameOutput
{
    private readonly Queue<(FrameBuffer Frame, long End)> _lent = [];
    private long _written;

    /// <summary>The best way to give frames to a program through its standard input.</summary>
    public static IFrameOutput Or(Stream input) =>
        WidePipe.Widen(input) is { } room ? new SplicedPipe((PipeStream)input, room) : new StreamOutput(input);

    /// <inheritdoc/>
    public void Write(FrameBuffer frame, FrameBuffers free)
    {
        var bytes = frame.Memory.Span;
        while (!bytes.IsEmpty && Lend(bytes) is > 0 and var count)
            bytes = bytes[count..];
        // What cannot be lent is written: that works, or says why not.
        if (!bytes.IsEmpty) pipe.Write(bytes);
        _written += frame.Memory.Length;
        _lent.Enqueue((frame, _written));
        while (_lent.TryPeek(out var first) && _written - first.End >= room)
            free.Return(_lent.Dequeue().Frame);
    }

    private unsafe int Lend(ReadOnlySpan<byte> bytes)
    {
        // Frames are pinned for good: they stay where they are after this.
        fixed (byte* start = bytes)
        {
            var piece = new Piece((nint)start, bytes.Length);
            return (int)Splice(pipe.SafePipeHandle, ref piece, 1, 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "vmsplice", SetLastError = true)]
    private static partial nint Splice(SafeHandle pipe, ref Piece pieces, nint count, uint flags);

    /// <summary>An iovec.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Piece(nint Start, nint Length);
}
