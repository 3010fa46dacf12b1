using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>Captions burned on grey by the real libass, as pixels to look at.</summary>
internal sealed class BurnedCaptions
{
    public const int Width = 1080;
    public const int Height = 1920;
    private const byte Grey = 128;
    private const int Tolerance = 12;

    private readonly byte[] _rgb;

    private BurnedCaptions(byte[] rgb) => _rgb = rgb;

    /// <summary>The frame at a time.</summary>
    public static async Task<BurnedCaptions> AtAsync(string ass, double seconds, string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "c.ass"), ass);
        CaptionFontFile.CopyTo(Path.Combine(folder, "fonts"), Fonts.Folder);
        var pixels = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithWorkingDirectory(folder)
                .WithArguments(
                    "-v", "error", "-f", "lavfi", "-i", "color=0x808080:s=1080x1920:r=30:d=1",
                    "-vf", FormattableString.Invariant($"format=rgb24,setpts=PTS+{seconds}/TB,ass=c.ass:fontsdir=fonts"),
                    "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24", "-")
                .WithOutput((s, t) => s.CopyToAsync(pixels, t)),
            CancellationToken.None);
        return new BurnedCaptions(pixels.ToArray());
    }

    /// <summary>The smallest rectangle that holds all that is not grey; null when all is.</summary>
    public (int Left, int Top, int Right, int Bottom)? Box()
    {
        return Box([.. Pixels().Where(p => IsFar(p.R, Grey) || IsFar(p.G, Grey) || IsFar(p.B, Grey)).Select(p => (p.X, p.Y))]);
    }

    private List<(int X, int Y)> Of(string color)
    {
        var rgb = Convert.FromHexString(color[1..]);
        return [.. Pixels().Where(p => !IsFar(p.R, rgb[0]) && !IsFar(p.G, rgb[1]) && !IsFar(p.B, rgb[2])).Select(p => (p.X, p.Y))];
    }

    private static bool IsFar(byte a, byte b) => Math.Abs(a - b) > Tolerance;

    private static (int Left, int Top, int Right, int Bottom)? Box(IReadOnlyList<(int X, int Y)> places) =>
        places.Count == 0 ? null : (places.Min(p => p.X), places.Min(p => p.Y), places.Max(p => p.X), places.Max(p => p.Y));

    /// <summary>The same for one colour, #RRGGBB.</summary>
    public (int Left, int Top, int Right, int Bottom)? BoxOf(string color) => Box(Of(color));

    public int Count(string color) => Of(color).Count;

    public double MiddleOfYellow() => Pixels().Where(p => p is { R: > 240, G: > 200, B: < 60 }).Average(p => p.X);

    public void ShouldBeInsideTheSafeZone()
    {
        var box = Box().ShouldNotBeNull();
        box.Left.ShouldBeGreaterThanOrEqualTo(CaptionStyle.SafeLeft);
        box.Right.ShouldBeLessThanOrEqualTo(CaptionStyle.SafeRight);
        box.Top.ShouldBeGreaterThanOrEqualTo(CaptionStyle.SafeTop);
        box.Bottom.ShouldBeLessThanOrEqualTo(CaptionStyle.SafeBottom);
    }

    public int CountYellow() => Pixels().Count(p => p is { R: > 240, G: > 200, B: < 60 });

    public int CountWhite() => Pixels().Count(p => p is { R: > 240, G: > 240, B: > 240 });

    private IEnumerable<(int X, int Y, byte R, byte G, byte B)> Pixels()
    {
        for (var i = 0; i < Width * Height; i++)
            yield return (i % Width, i / Width, _rgb[3 * i], _rgb[3 * i + 1], _rgb[3 * i + 2]);
    }
}
