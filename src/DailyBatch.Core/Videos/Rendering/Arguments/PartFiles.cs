using System.Globalization;

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
        // It cuts at the first key frame at or after a frame. Not by time: frames that wait for later ones put times off by two frames, and a key frame that
        // the encoder makes of itself just before a cut would be taken for it. The last one is never reached: without any, it would cut by itself.
        "-segment_frames", string.Join(',', [.. Cuts.Select(Number), "1000000000"]),
        "-segment_list", "pipe:1", "-segment_list_type", "flat", Pattern,
    ];

    private static string Number(int frame) => frame.ToString(CultureInfo.InvariantCulture);
}
