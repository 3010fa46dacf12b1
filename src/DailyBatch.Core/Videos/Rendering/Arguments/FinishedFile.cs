using System.Globalization;

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>The mp4 that comes out; it can be played before all of it is loaded.</summary>
/// <param name="Duration">How long it is.</param>
/// <param name="Path">Where it is written.</param>
internal sealed record FinishedFile(TimeSpan Duration, string Path) : IRenderArgument
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words =>
        ["-t", Duration.TotalSeconds.ToString("F6", CultureInfo.InvariantCulture), "-movflags", "+faststart", "-f", "mp4", Path];
}
