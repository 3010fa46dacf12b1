using System.Collections.Concurrent;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>The memory of frames, used again and again by all who compose: a second of video would take 90 MB.</summary>
internal sealed class FrameBuffers(FrameSize size)
{
    private readonly ConcurrentBag<FrameBuffer> _free = [];

    /// <summary>The size of frames.</summary>
    public FrameSize Size => size;

    /// <summary>Frames with anything in them.</summary>
    public IReadOnlyList<FrameBuffer> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => _free.TryTake(out var used) ? used : new FrameBuffer(size))];

    /// <summary>Takes one back; nobody may look at it any more.</summary>
    public void Return(FrameBuffer frame) => _free.Add(frame);
}
