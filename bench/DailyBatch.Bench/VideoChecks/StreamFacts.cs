using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>What ffprobe says of a file.</summary>
/// <param name="FrameRate">As a fraction, the same for all frames.</param>
/// <param name="Frames">Counted one by one.</param>
/// <param name="Seconds">Length of the picture.</param>
/// <param name="SoundSeconds">Length of the sound.</param>
/// <param name="Uneven">Seconds of the first frame that comes sooner or later after the one before than a frame lasts; null for none.</param>
internal sealed record StreamFacts(string FrameRate, int Frames, double Seconds, double SoundSeconds, double? Uneven)
{
    private const double FrameSeconds = 1.0 / VideoTimeline.FrameRate, Jitter = 0.001;

    /// <summary>Reads a file.</summary>
    public static async Task<StreamFacts> OfAsync(string path, CancellationToken token)
    {
        var result = await ToolRunner.RunAsync(
            new ToolCommand("ffprobe").WithArguments("-v", "error", "-count_packets", "-show_streams", "-of", "json", "file:" + path), token);
        var streams = JsonNode.Parse(result.Output)!["streams"]!.AsArray();
        var picture = streams.First(s => s!["codec_type"]!.ToString() == "video")!;
        var sound = streams.First(s => s!["codec_type"]!.ToString() == "audio")!;
        var (least, mean) = (picture["r_frame_rate"]!.ToString(), picture["avg_frame_rate"]!.ToString());
        return new(least == mean ? mean : $"{least} and {mean}", (int)Number(picture, "nb_read_packets"), Number(picture, "duration"), Number(sound, "duration"), await UnevenAsync(path, token));
    }

    private static async Task<double?> UnevenAsync(string path, CancellationToken token)
    {
        var result = await ToolRunner.RunAsync(
            new ToolCommand("ffprobe").WithArguments("-v", "error", "-select_streams", "v", "-show_entries", "packet=pts_time", "-of", "csv=p=0", "file:" + path), token);
        double[] times =
        [
            .. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(l => double.Parse(l.TrimEnd(','), CultureInfo.InvariantCulture)).Order(),
        ];
        return times.Zip(times.Skip(1)).Where(t => Math.Abs(t.Second - t.First - FrameSeconds) > Jitter).Select(t => (double?)t.Second).FirstOrDefault();
    }

    private static double Number(JsonNode stream, string name) => double.Parse(stream[name]!.ToString(), CultureInfo.InvariantCulture);
}
