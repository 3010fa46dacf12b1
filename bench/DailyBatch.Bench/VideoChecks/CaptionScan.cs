using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Rendering.Arguments;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>Where captions stand: burned alone by the same libass on grey, ten frames a second, and measured pixel by pixel.</summary>
/// <param name="Frames">How many were measured.</param>
/// <param name="WithText">In how many something is seen.</param>
/// <param name="Outside">Seconds of the first in which something lies outside of the safe zone; null for none.</param>
internal sealed record CaptionScan(int Frames, int WithText, double? Outside)
{
    private const int Width = 1080, Height = 1920, Rate = 10;
    private const byte Grey = 128, Tolerance = 12;

    /// <summary>Measures the captions of a video.</summary>
    public static async Task<CaptionScan> OfAsync(CheckedVideo video, string fonts, CancellationToken token)
    {
        var folder = Directory.CreateTempSubdirectory("captions-").FullName;
        try
        {
            File.Copy(video.Captions, Path.Combine(folder, PictureFilters.CaptionsFile));
            CaptionFontFile.CopyTo(Path.Combine(folder, PictureFilters.FontsFolder), fonts);
            var scan = new CaptionScan(0, 0, null);
            await ToolRunner.RunAsync(
                new ToolCommand("ffmpeg").WithWorkingDirectory(folder)
                    .WithArguments(
                        "-v", "error", "-nostdin", "-f", "lavfi", "-i", FormattableString.Invariant($"color=0x808080:s={Width}x{Height}:r={Rate}:d={video.Timeline.Duration.TotalSeconds:0.###}"),
                        "-vf", "format=gray," + PictureFilters.Captions, "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1")
                    .WithOutput(async (pipe, t) => scan = await ReadAsync(pipe, t)),
                token);
            return scan;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<CaptionScan> ReadAsync(Stream pipe, CancellationToken token)
    {
        var (frame, scan) = (new byte[Width * Height], new CaptionScan(0, 0, null));
        while (await pipe.ReadAtLeastAsync(frame, frame.Length, throwOnEndOfStream: false, token) == frame.Length)
        {
            var outside = IsOutside(frame) ? (double)scan.Frames / Rate : (double?)null;
            scan = new(scan.Frames + 1, scan.WithText + (Shows(frame) ? 1 : 0), scan.Outside ?? outside);
        }

        return scan;
    }

    private static bool IsOutside(ReadOnlySpan<byte> frame)
    {
        if (Shows(frame[..(CaptionStyle.SafeTop * Width)]) || Shows(frame[((CaptionStyle.SafeBottom + 1) * Width)..])) return true;
        for (var y = CaptionStyle.SafeTop; y <= CaptionStyle.SafeBottom; y++)
        {
            var row = frame.Slice(y * Width, Width);
            if (Shows(row[..CaptionStyle.SafeLeft]) || Shows(row[(CaptionStyle.SafeRight + 1)..])) return true;
        }

        return false;
    }

    private static bool Shows(ReadOnlySpan<byte> pixels) => pixels.IndexOfAnyExceptInRange((byte)(Grey - Tolerance), (byte)(Grey + Tolerance)) >= 0;
}
