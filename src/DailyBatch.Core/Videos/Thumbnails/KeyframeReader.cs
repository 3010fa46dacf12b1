using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Rendering;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Looks at the keyframes of a video: one every two seconds and at most cuts, the only ones that can be had without decoding all.</summary>
internal sealed partial class KeyframeReader(string ffmpeg)
{
    // Small enough to be quick, and large enough that an edge stays one. The rows are those above the captions.
    private const int Width = 270;
    private const int Height = 153;
    private const string Band = "crop=iw:2*floor(iw*9/32):0:ih/4,scale=270:153:flags=area,format=gray";

    /// <summary>What each of them looks like; at least one.</summary>
    /// <exception cref="FaultException">ffmpeg failed or found no frame.</exception>
    public async Task<IReadOnlyList<FrameLook>> ReadAsync(string video, CancellationToken token)
    {
        using var pixels = new MemoryStream();
        var times = new List<TimeSpan>();
        var command = new ToolCommand(ffmpeg)
            .WithArguments(Arguments(video))
            .WithErrorLine(line => times.AddRange(Times().Matches(line).Select(m => TimeSpan.FromSeconds(double.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)))))
            .WithOutput((stream, t) => stream.CopyToAsync(pixels, t));
        var result = await ToolRunner.TryRunAsync(command, token).ConfigureAwait(false);
        var frames = Math.Min(times.Count, (int)(pixels.Length / (Width * Height)));
        if (result.ExitCode != 0 || frames == 0) throw new FaultException(RenderFaults.From(result, ffmpeg, video));
        return [.. Enumerable.Range(0, frames).Select(i => FrameLook.Of(times[i], pixels.GetBuffer().AsSpan(i * Width * Height, Width * Height), Width))];
    }

    // New timestamps one after the other: ffmpeg would fill the gaps between keyframes with copies.
    private static IReadOnlyList<string> Arguments(string video) =>
    [
        "-hide_banner", "-nostats", "-loglevel", "info",
        "-skip_frame", "nokey", "-i", video, "-map", "0:v",
        "-vf", $"showinfo,setpts=N/(30*TB),{Band}",
        "-r", "30", "-f", "rawvideo", "pipe:1",
    ];

    [GeneratedRegex(@"\bpts_time:\s*([0-9.]+)")]
    private static partial Regex Times();
}
