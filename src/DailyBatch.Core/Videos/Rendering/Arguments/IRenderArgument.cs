namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>One thing that is asked of ffmpeg.</summary>
internal interface IRenderArgument
{
    /// <summary>The same in ffmpeg's words.</summary>
    IReadOnlyList<string> Words { get; }
}
