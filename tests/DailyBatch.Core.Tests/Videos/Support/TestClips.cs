using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>Real clips whose frames can be told apart: each is brighter than the one before.</summary>
internal static class TestClips
{
    private const int Black = 16, StepUp = 7;

    /// <summary>Thirty frames of a second, stored without loss.</summary>
    public static async Task<string> RisingAsync(string folder, string name = "it's rising 100%d.mp4")
    {
        Directory.CreateDirectory(folder);
        if (File.Exists(Path.Combine(folder, name))) return Path.Combine(folder, name);
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithWorkingDirectory(folder).WithArguments(
                "-v", "error", "-f", "lavfi", "-i", $"color=gray:s=90x160:r=30:d=1,format=yuv420p,geq=lum='{Black}+{StepUp}*N':cb=128:cr=128",
                "-c:v", "libx264", "-qp", "0", name),
            CancellationToken.None);
        return Path.Combine(folder, name);
    }

    /// <summary>Which frame has such a luma.</summary>
    public static double FrameOf(byte luma) => (luma - Black) / (double)StepUp;
}
