using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>What ffprobe says of a file.</summary>
/// <param name="FrameRate">As a fraction, the same for all frames.</param>
/// <param name="Frames">Counted one by one.</param>
/// <param name="Seconds">Length of the picture.</param>
/// <param name="SoundSeconds">Length of the sound.</param>
internal sealed record StreamFacts(string FrameRate, int Frames, double Seconds, double SoundSeconds)
{
    /// <summary>Reads a file.</summary>
    public static async Task<StreamFacts> OfAsync(string path, CancellationToken token)
    {
        var result = await ToolRunner.RunAsync(
            new ToolCommand("ffprobe").WithArguments("-v", "error", "-count_packets", "-show_streams", "-of", "json", "file:" + path), token);
        var streams = JsonNode.Parse(result.Output)!["streams"]!.AsArray();
        var picture = streams.First(s => s!["codec_type"]!.ToString() == "video")!;
        var sound = streams.First(s => s!["codec_type"]!.ToString() == "audio")!;
        var (least, mean) = (picture["r_frame_rate"]!.ToString(), picture["avg_frame_rate"]!.ToString());
        return new(least == mean ? mean : $"{least} and {mean}", (int)Number(picture, "nb_read_packets"), Number(picture, "duration"), Number(sound, "duration"));
    }

    private static double Number(JsonNode stream, string name) => double.Parse(stream[name]!.ToString(), CultureInfo.InvariantCulture);
}
