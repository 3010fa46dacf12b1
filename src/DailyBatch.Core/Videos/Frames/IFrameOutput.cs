namespace DailyBatch.Core.Videos.Frames;

/// <summary>Takes the finished frames of a video, in their order.</summary>
internal interface IFrameOutput
{
    /// <summary>Takes a frame, and holds the thread until it has it all.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="free">Gets it, or an earlier one, back once nobody reads it any more.</param>
    /// <exception cref="IOException">Nobody reads any more.</exception>
    void Write(FrameBuffer frame, FrameBuffers free);
}
