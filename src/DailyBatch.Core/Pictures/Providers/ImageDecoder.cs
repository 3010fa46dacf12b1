using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Pictures.Providers.Checks;
using DailyBatch.Core.Pictures.Rasters;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Reads images with ffmpeg and lays them out as layers: scaled to fill, the middle kept, opaque. No imaging package is needed.</summary>
internal sealed partial class ImageDecoder(string ffmpeg)
{
    // 50 megapixels: more is no picture but a way to fill the memory.
    private const string MostPixels = "50000000";
    private const int FramesLookedAt = 90;

    private static readonly string LayOut = string.Create(
        CultureInfo.InvariantCulture,
        $"scale={VectorPictureSource.LayerWidth}:{VectorPictureSource.LayerHeight}:force_original_aspect_ratio=increase:flags=lanczos,crop={VectorPictureSource.LayerWidth}:{VectorPictureSource.LayerHeight},setsar=1,format=rgb24,split[layer][small];[small]scale={GrayGrid.Width}:{GrayGrid.Height}:flags=area,format=gray[grid]");

    /// <summary>Writes the layer of an image as PNG to <paramref name="target"/>; null when the bytes cannot be read as one.</summary>
    /// <exception cref="FaultException">ffmpeg is missing, or the disk is full.</exception>
    public Task<DecodedImage?> DecodeAsync(byte[] image, string target, CancellationToken token) =>
        RunAsync(Command(["-i", "pipe:0"], "", target).WithInput((stream, t) => stream.WriteAsync(image, t).AsTask()), target, token);

    /// <summary>The same for a clip of the user's: of its first seconds the frame that shows best what they show.</summary>
    public Task<DecodedImage?> DecodeClipAsync(string clip, string target, CancellationToken token) =>
        RunAsync(Command(["-i", "file:" + clip], string.Create(CultureInfo.InvariantCulture, $"thumbnail={FramesLookedAt},"), target), target, token);

    private ToolCommand Command(string[] input, string before, string target) => new ToolCommand(ffmpeg)
        .WithArguments(
            [
                "-hide_banner", "-nostats", "-y", "-xerror", "-max_pixels", MostPixels, .. input,
                "-filter_complex", $"[0:v:0]{before}{LayOut}",
                "-map", "[layer]", "-frames:v", "1", "-f", "image2", "-c:v", "png", "-update", "1", Path.GetFileName(target),
                "-map", "[grid]", "-frames:v", "1", "-f", "rawvideo", "pipe:1",
            ])
        .WithWorkingDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);

    private static async Task<DecodedImage?> RunAsync(ToolCommand command, string target, CancellationToken token)
    {
        using var grid = new MemoryStream();
        (int Width, int Height)? size = null;
        var result = await ToolRunner.TryRunAsync(
            command.WithOutput((stream, t) => stream.CopyToAsync(grid, t)).WithErrorLine(line => size ??= SizeIn(line)), token).ConfigureAwait(false);
        if (result.SaysDiskFull) throw new FaultException(StorageFault.DiskFull(target));
        var isWhole = result.ExitCode == 0 && grid.Length == GrayGrid.Width * GrayGrid.Height
            && PngCheck.IsWhole(target, VectorPictureSource.LayerWidth, VectorPictureSource.LayerHeight);
        return isWhole && size is { } s ? new(s.Width, s.Height, new(grid.ToArray())) : null;
    }

    /// <summary>The size in ffmpeg's description of its input: <c>Stream #0:0: Video: png, rgb24(pc), 768x1344, …</c>.</summary>
    private static (int Width, int Height)? SizeIn(string line) => StreamSize().Match(line) is { Success: true } m
        ? (int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex(@"Stream #0:\d+.*: Video: .*?[ ,](\d{1,5})x(\d{1,5})\b")]
    private static partial Regex StreamSize();
}
