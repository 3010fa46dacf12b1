using System.Globalization;

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>Has ffmpeg say on its standard output how far it has come (ffmpeg, option -progress).</summary>
internal sealed record FrameReport : IRenderArgument
{
    private const string FrameKey = "frame=";

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["-stats_period", "0.25", "-progress", "pipe:1"];

    /// <summary>Reads such reports until they end.</summary>
    /// <param name="output">ffmpeg's standard output.</param>
    /// <param name="onFrames">Hears the number of frames encoded.</param>
    /// <param name="token">Ends the reading.</param>
    /// <param name="onOther">Hears all other lines.</param>
    public static async Task ReadAsync(Stream output, Action<int> onFrames, CancellationToken token, Action<string>? onOther = null)
    {
        using var reader = new StreamReader(output);
        while (await reader.ReadLineAsync(token).ConfigureAwait(false) is { } line)
        {
            if (FramesIn(line) is { } frames) onFrames(frames);
            else onOther?.Invoke(line);
        }
    }

    /// <summary>The number of frames that a line tells; null when it tells something else.</summary>
    public static int? FramesIn(string line) =>
        line.StartsWith(FrameKey, StringComparison.Ordinal) && int.TryParse(line.AsSpan(FrameKey.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var frames)
            ? frames
            : null;
}
