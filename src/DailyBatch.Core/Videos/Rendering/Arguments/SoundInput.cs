namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>The finished sound as input.</summary>
/// <param name="File">Its name in the work folder.</param>
internal sealed record SoundInput(string File) : IRenderArgument
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words => ["-i", File, "-map", "0:v", "-map", "1:a"];
}
