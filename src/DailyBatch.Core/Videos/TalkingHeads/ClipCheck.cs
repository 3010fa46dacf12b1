using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Looks whether a file is a whole clip, by decoding all of it once.</summary>
internal sealed class ClipCheck(string ffmpeg)
{
    // Encoders of sound add or cut so much; a clip that lacks more lacks words.
    private const double Missing = 0.35;

    // 4K both ways round: more is no talking head.
    private const string MostPixels = "9000000";

    /// <summary>What is wrong with it, as the end of "the clip is …"; null when it can be shown.</summary>
    /// <param name="path">The file.</param>
    /// <param name="length">How long it has to be.</param>
    /// <param name="token">Ends the work.</param>
    /// <exception cref="FaultException">ffmpeg is missing.</exception>
    public async Task<string?> ProblemAsync(string path, TimeSpan length, CancellationToken token)
    {
        var frames = 0;
        var rate = string.Create(CultureInfo.InvariantCulture, $"fps={VideoTimeline.FrameRate}");
        var result = await ToolRunner.TryRunAsync(
            new ToolCommand(ffmpeg)
                .WithArguments(["-v", "error", "-nostdin", "-xerror", "-max_pixels", MostPixels, "-i", "file:" + path, "-an", "-vf", rate, .. new FrameReport().Words, "-f", "null", "-"])
                .WithOutput((pipe, t) => FrameReport.ReadAsync(pipe, n => frames = n, t)),
            token).ConfigureAwait(false);
        if (result.ExitCode != 0 || frames == 0) return "damaged";
        var seconds = (double)frames / VideoTimeline.FrameRate;
        return seconds < length.TotalSeconds - Missing
            ? string.Create(CultureInfo.InvariantCulture, $"only {seconds:0.0} s long, where {length.TotalSeconds:0.0} s are spoken")
            : null;
    }
}
