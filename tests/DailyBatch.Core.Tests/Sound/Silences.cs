using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Sound;

/// <summary>Where ffmpeg hears nothing for longer than a viewer puts up with.</summary>
internal static partial class Silences
{
    /// <summary>The starts, in seconds, of silences of more than 0.7 s; the fade at the end is none.</summary>
    public static async Task<IReadOnlyList<double>> InAsync(string path)
    {
        var lines = new List<string>();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg")
                .WithArguments("-hide_banner", "-nostats", "-i", path, "-vn", "-af", "silencedetect=noise=-50dB:d=0.7", "-f", "null", "-")
                .WithErrorLine(lines.Add),
            TestContext.Current.CancellationToken);
        return [.. lines.SelectMany(l => Starts().Matches(l)).Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"silence_start: (-?[0-9.]+)")]
    private static partial Regex Starts();
}
