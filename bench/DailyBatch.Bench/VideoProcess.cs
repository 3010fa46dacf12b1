using System.Diagnostics;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Voices;

namespace DailyBatch.Bench;

/// <summary>Makes the sample video in a process of its own, as the command line does.</summary>
internal static class VideoProcess
{
    /// <summary>The argument that makes this program such a process.</summary>
    public const string Word = "make-video";

    /// <summary>The video in a folder.</summary>
    public static string FileIn(string root) => Path.Combine(root, "video", "video.mp4");

    /// <summary>Starts one; speech and pictures of an earlier one in the same folder are used again.</summary>
    public static async Task<MadeVideo> RunAsync(string root, CancellationToken token)
    {
        var memory = new MemoryWatch();
        var took = await Stretch.OfAsync(async () =>
        {
            using var process = Process.Start("dotnet", [typeof(VideoProcess).Assembly.Location, Word, root]);
            await memory.FollowAsync(process, token);
            if (process.ExitCode != 0) throw new InvalidOperationException("The video was not made.");
        });
        return new MadeVideo(took, memory.AllMegabytes, memory.OwnMegabytes);
    }

    /// <summary>Removes the finished parts of the video, so that all of it has to be rendered again.</summary>
    public static void ForgetParts(string root) => Directory.Delete(Path.Combine(root, "parts"), recursive: true);

    /// <summary>What it does.</summary>
    public static async Task MakeAsync(string root, CancellationToken token)
    {
        var tools = new ToolSettings();
        var (speech, pictures) = (new FliteSpeechEngine(new VoiceSettings(), root), new VectorPictureSource(tools, root));
        var maker = new VideoMaker(new VideoSettings(), tools, speech, pictures, new SoundMixer(), root, RenderParts.FontFolder(), TimeProvider.System);
        await foreach (var step in maker.MakeAsync(await SampleEpisode.ReadAsync(root, token), Path.GetDirectoryName(FileIn(root))!, token))
            if (step is StepNotice notice) Console.WriteLine($"  {notice.Message}");
    }
}
