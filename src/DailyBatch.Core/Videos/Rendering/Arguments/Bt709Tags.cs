namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>The colours of <see cref="Frames.Bt709"/>: without these tags players guess, and guess wrong.</summary>
internal sealed record Bt709Tags : IRenderArgument
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"];
}
