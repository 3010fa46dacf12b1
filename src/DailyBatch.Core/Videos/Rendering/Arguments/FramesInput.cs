using System.Globalization;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>Our frames as input.</summary>
/// <param name="Size">Their size.</param>
/// <param name="Source">Where they come from: a file, or the standard input.</param>
internal sealed record FramesInput(FrameSize Size, string Source = FramesInput.StandardInput) : IRenderArgument
{
    /// <summary>What is piped into ffmpeg.</summary>
    public const string StandardInput = "pipe:0";

    /// <inheritdoc/>
    public IReadOnlyList<string> Words =>
    [
        "-f", "rawvideo", "-pixel_format", "yuv420p",
        "-video_size", string.Create(CultureInfo.InvariantCulture, $"{Size.Width}x{Size.Height}"),
        "-framerate", VideoTimeline.FrameRate.ToString(CultureInfo.InvariantCulture),
        .. new Bt709Tags().Words,
        "-i", Source,
    ];
}
