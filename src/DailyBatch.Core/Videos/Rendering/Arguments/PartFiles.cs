using System.Globalization;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>Files that come out, cut at key frames; ffmpeg says on its standard output which of them is finished.</summary>
/// <param name="Cuts">The frames on which all but the first file begin.</param>
/// <param name="Pattern">Their names, with a number in it.</param>
internal sealed record PartFiles(IReadOnlyList<int> Cuts, string Pattern) : IRenderArgument
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words =>
    [
        "-f", "segment", "-segment_format", "nut", "-reset_timestamps", "1",
        // It cuts at the first key frame at or after a time. The last one is never reached: without any, it would cut by itself.
        "-segment_times", string.Join(',', [.. Cuts.Select(Before), "1000000"]),
        "-segment_list", "pipe:1", "-segment_list_type", "flat", Pattern,
    ];

    /// <summary>Half a frame before: no rounding moves that over a frame.</summary>
    private static string Before(int frame) => ((frame - 0.5) / VideoTimeline.FrameRate).ToString("F4", CultureInfo.InvariantCulture);
}
