using System.Diagnostics;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;

namespace DailyBatch.Bench;

/// <summary>What a video costs beside the encoding that nobody can save: speech and pictures lie in the cache.</summary>
internal static class RenderBench
{
    private static readonly ToolSettings Tools = new();
    private static readonly VideoSettings Settings = new();

    public static async Task RunAsync(Figures figures, CancellationToken token)
    {
        var folder = Directory.CreateTempSubdirectory("dailybatch-bench-").FullName;
        try
        {
            await RunAsync(figures, folder, token);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(Figures figures, string folder, CancellationToken token)
    {
        var episode = SampleEpisode.Make();
        var speech = new FliteSpeechEngine(new VoiceSettings(), folder);
        var pictures = new VectorPictureSource(Tools, folder);
        var maker = new VideoMaker(Settings, Tools, speech, pictures, new SoundMixer(), folder, FontFolder(), TimeProvider.System);
        Console.WriteLine("Speaking and drawing once, so that both lie in the cache ...");
        await MakeAsync(maker, episode, folder, token);
        Console.WriteLine("Making the video from the cache ...");
        var whole = await Stretch.OfAsync(() => MakeAsync(maker, episode, folder, token));
        figures["render.memory_mb"] = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;

        var (timeline, drawn) = await PrepareAsync(episode.Story!, speech, pictures, token);
        Console.WriteLine($"Composing {timeline.FrameCount} frames for nobody ...");
        var sampler = await Stretch.OfAsync(() => ComposeAsync(timeline, drawn, Stream.Null, token));
        var frames = Path.Combine(folder, "frames.yuv");
        await using (var file = File.Create(frames))
            await ComposeAsync(timeline, drawn, file, token);
        Console.WriteLine("Encoding the same frames alone ...");
        var encoding = await Stretch.OfAsync(() => EncodeAsync(frames, token));
        figures["render.cpu_ratio_cached"] = whole.CpuSeconds / encoding.CpuSeconds;
        figures["render.encode_cpu_s"] = encoding.CpuSeconds;
        figures["render.sampler_cpu_s"] = sampler.CpuSeconds;
        figures["render.sampler_ms_a_frame"] = 1000 * sampler.CpuSeconds / timeline.FrameCount;
        figures["render.wall_ratio_cached"] = whole.WallSeconds / encoding.WallSeconds;
    }

    private static async Task MakeAsync(VideoMaker maker, Episode episode, string folder, CancellationToken token)
    {
        await foreach (var step in maker.MakeAsync(episode, Path.Combine(folder, "video"), token))
            if (step is StepProgress { Fraction: null } progress) Console.WriteLine($"  {progress.Stage}: {progress.Status}");
    }

    private static async Task<(VideoTimeline Timeline, IReadOnlyList<ScenePicture> Pictures)> PrepareAsync(
        Story story, ISpeechEngine speech, IPictureSource pictures, CancellationToken token)
    {
        var spoken = new List<SpokenLine>();
        var cast = speech.Cast(story);
        foreach (var line in story.Lines)
            spoken.Add(await speech.SpeakAsync(line, cast[line.Speaker], token));
        var timeline = TimelineBuilder.Build(story, spoken, 7);
        var drawn = new List<ScenePicture>();
        foreach (var shot in timeline.Shots)
            drawn.Add(await pictures.DrawAsync(new PictureRequest(story, story.Scenes.First(s => s.Id == shot.SceneId), shot.Emotion, shot.Variant, 7) { Character = shot.Character }, token));
        return (timeline, drawn);
    }

    private static async Task ComposeAsync(VideoTimeline timeline, IReadOnlyList<ScenePicture> drawn, Stream output, CancellationToken token)
    {
        await using var shelf = new PictureShelf(drawn, new LayerLoader(Tools));
        await new FramePump(timeline, shelf, RowKernels.Best).WriteAsync(output, _ => { }, token);
    }

    private static Task EncodeAsync(string frames, CancellationToken token) => ToolRunner.RunAsync(
        new ToolCommand(Tools.Ffmpeg).WithArguments(
            "-v", "error", "-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size", "1080x1920", "-framerate", "30", "-i", frames,
            "-c:v", "libx264", "-profile:v", "high", "-preset", Settings.Preset, "-crf", $"{Settings.Crf}", "-g", "60", "-f", "mp4", "-y", frames + ".mp4"),
        token);

    private static string FontFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "module", "fonts")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "module", "fonts");
    }
}
