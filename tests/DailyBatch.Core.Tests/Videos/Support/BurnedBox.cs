using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>Where letters burned on a white frame of any size stand.</summary>
internal static class BurnedBox
{
    private const byte Dark = 200;

    /// <summary>The smallest rectangle that holds all dark pixels, rims among them.</summary>
    public static async Task<(int Left, int Top, int Right, int Bottom)> OfAsync(string ass, FrameSize size, string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "t.ass"), ass);
        CaptionFontFile.CopyTo(Path.Combine(folder, "fonts"), Fonts.Folder);
        var pixels = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithWorkingDirectory(folder)
                .WithArguments(
                    "-v", "error", "-f", "lavfi", "-i", FormattableString.Invariant($"color=white:s={size.Width}x{size.Height}:r=1:d=1"),
                    "-vf", "format=gray,ass=t.ass:fontsdir=fonts", "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "gray", "-")
                .WithOutput((s, t) => s.CopyToAsync(pixels, t)),
            CancellationToken.None);
        var dark = pixels.ToArray().Index().Where(p => p.Item < Dark).Select(p => (X: p.Index % size.Width, Y: p.Index / size.Width)).ToList();
        return (dark.Min(p => p.X), dark.Min(p => p.Y), dark.Max(p => p.X), dark.Max(p => p.Y));
    }
}
