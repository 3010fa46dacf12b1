using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Pictures;

/// <summary>Reads pictures with ffmpeg, made smaller.</summary>
internal sealed class Pixels(byte[] rgba, int width)
{
    public int Width => width;

    public int Height => rgba.Length / 4 / width;

    public IEnumerable<byte> Alpha => Enumerable.Range(0, rgba.Length / 4).Select(i => rgba[i * 4 + 3]);

    public static Task<Pixels> OfFileAsync(string path, int width = 108) =>
        ReadAsync(["-i", path], $"[0]scale={width}:-2:flags=area,format=rgba[o]", width);

    /// <summary>All layers over each other.</summary>
    public static Task<Pixels> OfPictureAsync(ScenePicture picture, int width = 108) => ReadAsync(
        picture.Layers.SelectMany(layer => new[] { "-i", layer.Path }),
        $"{Overlays(picture)}scale={width}:-2:flags=area,format=rgba[o]",
        width);

    private static string Overlays(ScenePicture picture) => string.Concat(picture.Layers.Index().Skip(1).Select(l =>
        $"[{(l.Index == 1 ? "0" : "o" + (l.Index - 1))}][{l.Index}]overlay=format=auto:x={l.Item.Box?.Left ?? 0}:y={l.Item.Box?.Top ?? 0}{(l.Index == picture.Layers.Count - 1 ? "," : $"[o{l.Index}];")}"));

    /// <summary>Mean luma (0 to 255) between two heights given as shares of the picture.</summary>
    public double Luma(double from, double to) => Lumas(from, to).Average();

    /// <summary>Standard deviation of the luma.</summary>
    public double Spread(double from, double to)
    {
        var mean = Luma(from, to);
        return Math.Sqrt(Lumas(from, to).Average(v => (v - mean) * (v - mean)));
    }

    /// <summary>The hue in degrees of the mean colour.</summary>
    public double Hue()
    {
        double r = Mean(0), g = Mean(1), b = Mean(2);
        return (Math.Atan2(Math.Sqrt(3) * (g - b), 2 * r - g - b) * 180 / Math.PI + 360) % 360;
    }

    private double Mean(int channel) => Enumerable.Range(0, rgba.Length / 4).Average(i => (double)rgba[i * 4 + channel]);

    private IEnumerable<double> Lumas(double from, double to)
    {
        for (var i = (int)(Height * from) * width; i < (int)(Height * to) * width; i++)
            yield return 0.2126 * rgba[i * 4] + 0.7152 * rgba[i * 4 + 1] + 0.0722 * rgba[i * 4 + 2];
    }

    private static async Task<Pixels> ReadAsync(IEnumerable<string> inputs, string filter, int width)
    {
        using var bytes = new MemoryStream();
        var command = new ToolCommand("ffmpeg")
            .WithArguments(["-v", "error", .. inputs, "-filter_complex", filter, "-map", "[o]", "-f", "rawvideo", "-"])
            .WithOutput((stream, token) => stream.CopyToAsync(bytes, token));
        await ToolRunner.RunAsync(command, CancellationToken.None);
        return new Pixels(bytes.ToArray(), width);
    }
}
