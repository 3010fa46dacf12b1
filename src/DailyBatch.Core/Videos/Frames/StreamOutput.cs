namespace DailyBatch.Core.Videos.Frames;

/// <summary>Writes frames to a stream.</summary>
internal sealed class StreamOutput(Stream stream) : IFrameOutput
{
    /// <inheritdoc/>
    public void Write(FrameBuffer frame, FrameBuffers free)
    {
        stream.Write(frame.Memory.Span);
        free.Return(frame);
    }
}
