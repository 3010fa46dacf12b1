using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Sound;

/// <summary>What ffmpeg's ebur128 says of a file.</summary>
internal static partial class FfmpegLoudness
{
    public static async Task<(double Integrated, double TruePeak)> OfAsync(string path)
    {
        var result = await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments("-hide_banner", "-nostats", "-i", path, "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"),
            TestContext.Current.CancellationToken);
        return (Last(Integrated(), result.ErrorTail), Last(Peak(), result.ErrorTail));
    }

    /// <summary>The same after what the video does to the sound: AAC of 192 kbit/s.</summary>
    public static async Task<(double Integrated, double TruePeak)> AfterAacAsync(string path)
    {
        var encoded = Path.ChangeExtension(path, ".m4a");
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments("-loglevel", "error", "-y", "-i", path, "-c:a", "aac", "-b:a", "192k", encoded),
            TestContext.Current.CancellationToken);
        return await OfAsync(encoded);
    }

    private static double Last(Regex pattern, string text) => double.Parse(pattern.Matches(text)[^1].Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"I:\s+(-?[0-9.]+|-inf) LUFS")]
    private static partial Regex Integrated();

    [GeneratedRegex(@"Peak:\s+(-?[0-9.]+|-inf) dBFS")]
    private static partial Regex Peak();
}
