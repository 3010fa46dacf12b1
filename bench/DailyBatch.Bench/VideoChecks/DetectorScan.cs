using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>What ffmpeg's detectors say of a file, and its frames made small, in one decoding.</summary>
internal sealed partial class DetectorScan
{
    /// <summary>Pixels of a small frame a row.</summary>
    public const int Width = 54;

    /// <summary>Rows of a small frame.</summary>
    public const int Height = 96;

    private DetectorScan(IReadOnlyList<string> lines, IReadOnlyList<byte[]> frames)
    {
        Frames = frames;
        Black = Starts(lines, BlackStart());
        Frozen = Starts(lines, FreezeStart());
        Silent = Starts(lines, SilenceStart());
        Loudness = Starts(lines, Integrated())[^1];
        Peak = Starts(lines, TruePeak())[^1];
    }

    /// <summary>Luma of all frames.</summary>
    public IReadOnlyList<byte[]> Frames { get; }

    /// <summary>Seconds at which it becomes black for a tenth of a second or more.</summary>
    public IReadOnlyList<double> Black { get; }

    /// <summary>Seconds at which its picture begins to stand for half a second or more.</summary>
    public IReadOnlyList<double> Frozen { get; }

    /// <summary>Seconds at which it becomes silent for 0.7 s or more.</summary>
    public IReadOnlyList<double> Silent { get; }

    /// <summary>LUFS (EBU R 128).</summary>
    public double Loudness { get; }

    /// <summary>dBTP.</summary>
    public double Peak { get; }

    /// <summary>Looks at a file.</summary>
    public static async Task<DetectorScan> OfAsync(string path, CancellationToken token)
    {
        var (lines, small) = (new List<string>(), new MemoryStream());
        var scale = string.Create(CultureInfo.InvariantCulture, $"scale={Width}:{Height}:flags=area,format=gray");
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg")
                .WithArguments(
                    "-hide_banner", "-nostats", "-nostdin", "-i", "file:" + path,
                    "-map", "0:v", "-vf", "blackdetect=d=0.1,freezedetect=n=-60dB:d=0.5", "-f", "null", "-",
                    "-map", "0:a", "-af", "silencedetect=noise=-50dB:d=0.7,ebur128=peak=true:framelog=verbose", "-f", "null", "-",
                    "-map", "0:v", "-vf", scale, "-f", "rawvideo", "pipe:1")
                .WithErrorLine(lines.Add)
                .WithOutput((pipe, t) => pipe.CopyToAsync(small, t)),
            token);
        return new(lines, [.. small.ToArray().Chunk(Width * Height)]);
    }

    private static List<double> Starts(IEnumerable<string> lines, Regex pattern) =>
        [.. lines.SelectMany(l => pattern.Matches(l)).Select(m => m.Groups[1].Value == "-inf" ? double.NegativeInfinity : double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"black_start:\s*(-?[0-9.]+)")]
    private static partial Regex BlackStart();

    [GeneratedRegex(@"freeze_start:\s*(-?[0-9.]+)")]
    private static partial Regex FreezeStart();

    [GeneratedRegex(@"silence_start:\s*(-?[0-9.]+)")]
    private static partial Regex SilenceStart();

    [GeneratedRegex(@"I:\s+(-?[0-9.]+|-inf) LUFS")]
    private static partial Regex Integrated();

    [GeneratedRegex(@"Peak:\s+(-?[0-9.]+|-inf) dBFS")]
    private static partial Regex TruePeak();
}
