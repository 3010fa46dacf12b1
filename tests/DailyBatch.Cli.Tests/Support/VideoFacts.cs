using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyBatch.Cli.Tests.Support;

/// <summary>What ffprobe and ffmpeg measure of a finished video.</summary>
/// <param name="Picture">Codec, profile, size, pixels, range, colours and frame rate in one line.</param>
/// <param name="Sound">Codec and sample rate.</param>
/// <param name="Duration">Seconds.</param>
/// <param name="Loudness">Integrated, in LUFS.</param>
/// <param name="TruePeak">In dBTP.</param>
/// <param name="BlackOrFrozen">Stretches without a picture or without movement.</param>
public sealed record VideoFacts(string Picture, string Sound, double Duration, double Loudness, double TruePeak, IReadOnlyList<string> BlackOrFrozen)
{
    public static async Task<VideoFacts> OfAsync(string path, CancellationToken token)
    {
        var measured = await RunAsync("ffmpeg", token, "-hide_banner", "-nostats", "-i", path, "-vf", "blackdetect=d=0.2,freezedetect=d=1.5", "-af", "ebur128=peak=true", "-f", "null", "-");
        return new(
            await ProbeAsync(path, "v:0", "codec_name,profile,width,height,pix_fmt,color_range,color_space,r_frame_rate", token),
            await ProbeAsync(path, "a:0", "codec_name,sample_rate", token),
            double.Parse(await RunAsync("ffprobe", token, "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path), CultureInfo.InvariantCulture),
            Last(measured, @"I:\s+(-?[\d.]+) LUFS"),
            Last(measured, @"Peak:\s+(-?[\d.]+) dBFS"),
            [.. Regex.Matches(measured, "(black_start|freeze_start)[^\n]*").Select(m => m.Value)]);
    }

    private static async Task<string> ProbeAsync(string path, string stream, string entries, CancellationToken token)
    {
        var text = await RunAsync("ffprobe", token, "-v", "error", "-select_streams", stream, "-show_entries", "stream=" + entries, "-of", "default=nw=1", path);
        var values = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('=')).ToDictionary(p => p[0], p => p[1].Trim());
        return string.Join(' ', entries.Split(',').Select(e => values[e])).Replace("1080 1920", "1080x1920");
    }

    private static double Last(string text, string pattern) => double.Parse(Regex.Matches(text, pattern)[^1].Groups[1].Value, CultureInfo.InvariantCulture);

    private static async Task<string> RunAsync(string program, CancellationToken token, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(token), process.StandardError.ReadToEndAsync(token));
        await process.WaitForExitAsync(token);
        return await output + await errors;
    }
}
