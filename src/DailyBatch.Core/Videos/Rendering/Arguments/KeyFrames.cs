using System.Globalization;
using DailyBatch.Core.Videos.Rendering.Encoders;

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>Asks for key frames, by number: a time would be rounded, by some versions of ffmpeg to the frame before.</summary>
/// <param name="Encoder">One that can be cut.</param>
/// <param name="Frames">Their numbers, from 0.</param>
internal sealed record KeyFrames(VideoEncoder Encoder, IReadOnlyList<int> Frames) : IRenderArgument
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words => Frames.Count == 0
        ? []
        : [.. Encoder.Cutting!, "-force_key_frames", "expr:" + string.Join('+', Frames.Select(n => string.Create(CultureInfo.InvariantCulture, $"eq(n,{n})")))];
}
