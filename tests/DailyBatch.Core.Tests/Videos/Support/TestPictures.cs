using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>Real PNG files, drawn by ffmpeg.</summary>
internal static class TestPictures
{
    /// <summary>A picture of one opaque layer.</summary>
    public static async Task<ScenePicture> OpaqueAsync(string folder, string name, string source = "testsrc2=s=1296x2304") =>
        new("test", [new PictureLayer(await DrawAsync(folder, name, source, "rgb24"), 0)], 1296, 2304);

    /// <summary>A patterned background, and before it a red disc with a soft rim on nothing.</summary>
    public static async Task<ScenePicture> LayeredAsync(string folder, string name)
    {
        var disc = "color=red:s=1296x2304,format=rgba,geq=r=255:g=0:b=0:a='clip(6*(300-hypot(X-648,Y-1152)),0,255)'";
        var background = await DrawAsync(folder, name + "-back", "testsrc2=s=1296x2304", "rgba");
        var front = await DrawAsync(folder, name + "-front", disc, "rgba");
        return new ScenePicture("test", [new PictureLayer(background, 0), new PictureLayer(front, 1)], 1296, 2304);
    }

    public static async Task<string> DrawAsync(string folder, string name, string source, string format)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name + ".png");
        if (File.Exists(path)) return path;
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments("-v", "error", "-y", "-f", "lavfi", "-i", source, "-frames:v", "1", "-pix_fmt", format, path),
            CancellationToken.None);
        return path;
    }
}
