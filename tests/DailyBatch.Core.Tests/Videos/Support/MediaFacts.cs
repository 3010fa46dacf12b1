using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>What ffprobe and ffmpeg's detectors say of a file.</summary>
internal static class MediaFacts
{
    public static async Task<JsonNode> ProbeAsync(string path)
    {
        var result = await ToolRunner.RunAsync(
            new ToolCommand("ffprobe").WithArguments("-v", "error", "-count_frames", "-show_streams", "-show_format", "-of", "json", path),
            CancellationToken.None);
        return JsonNode.Parse(result.Output)!;
    }

    /// <summary>What a filter reports on standard error.</summary>
    public static async Task<string> DetectAsync(string path, string filter)
    {
        var lines = new List<string>();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments("-hide_banner", "-nostats", "-i", path, "-vf", filter, "-an", "-f", "null", "-").WithErrorLine(lines.Add),
            CancellationToken.None);
        return string.Join('\n', lines);
    }

    /// <summary>Where a box of an mp4 stands, by its four letters.</summary>
    public static async Task<int> PlaceOfBoxAsync(string path, string box)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        return bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(box));
    }
}
