namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>Finished parts as input, one after the other.</summary>
/// <param name="List">The file that names them, see <see cref="Parts.PartList"/>.</param>
internal sealed record PartsInput(string List) : IRenderArgument
{
    // Parts may lie anywhere on the disk: ffmpeg takes that for unsafe in a list of others.

    /// <inheritdoc/>
    public IReadOnlyList<string> Words => ["-f", "concat", "-safe", "0", "-i", List];
}
