using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;

namespace DailyBatch.Bench;

/// <summary>All parts of the sample video, for those who make it in another way than we.</summary>
internal sealed class RenderParts
{
    private static readonly ToolSettings Tools = new();

    private readonly string _folder;
    private readonly RenderPlan _plan;
    private readonly IReadOnlyList<ScenePicture> _pictures;

    private RenderParts(string folder, VideoTimeline timeline, IReadOnlyList<ScenePicture> pictures, RenderPlan plan) =>
        (_folder, Timeline, _pictures, _plan) = (folder, timeline, pictures, plan);

    public VideoTimeline Timeline { get; }

    /// <summary>The finished frames, encoded alone.</summary>
    public string Alone => Path.Combine(_folder, "alone.mp4");

    /// <summary>The video of the graph.</summary>
    public string Plain => Path.Combine(_folder, "plain.mp4");

    private static string Frames => "frames.yuv";

    private static string Sound => "sound.wav";

    /// <summary>The same parts that the video maker has: from the cache, with the same seed.</summary>
    public static async Task<RenderParts> PrepareAsync(string root, CancellationToken token)
    {
        var (speech, source) = (new FliteSpeechEngine(new VoiceSettings(), root), new VectorPictureSource(Tools, root));
        var episode = await SampleEpisode.ReadAsync(root, token);
        var (story, seed) = (episode.Story!, episode.Plan!.Seed);
        var cast = speech.Cast(story);
        var spoken = new List<SpokenLine>();
        foreach (var line in story.Lines) spoken.Add(await speech.SpeakAsync(line, cast[line.Speaker], token));
        var timeline = TimelineBuilder.Build(story, spoken, seed);
        var pictures = new List<ScenePicture>();
        foreach (var shot in timeline.Shots)
            pictures.Add(await source.DrawAsync(new PictureRequest(story, story.Scenes.First(s => s.Id == shot.SceneId), shot.Emotion, shot.Variant, seed) { Character = shot.Character, TurnedFrom = shot.TurnedFrom }, token));
        var folder = Directory.CreateDirectory(Path.Combine(root, "others")).FullName;
        await WriteFilesAsync(folder, timeline, episode.Traits.PrimaryEmotion!, seed, token);
        return new RenderParts(folder, timeline, pictures, await new FfmpegProbe(Tools.Ffmpeg).PlanAsync(new VideoSettings(), token));
    }

    /// <summary>The folder of the caption font: it lies beside the assemblies.</summary>
    public static string FontFolder() => Path.Combine(AppContext.BaseDirectory, "fonts");

    /// <summary>Writes all frames with captions, not compressed: the least that reading them again can cost.</summary>
    public Task ComposeFinishedAsync(CancellationToken token) => ToolRunner.RunAsync(
        Ffmpeg([.. new FramesInput(_plan.Preset.Size).Words, .. new PictureFilters(PictureFilters.Captions).Words, "-f", "rawvideo", Frames])
            .WithInput(ComposeAsync),
        token);

    /// <summary>Encodes the finished frames and the finished sound with the arguments of a render.</summary>
    public Task EncodeAloneAsync(CancellationToken token) =>
        ToolRunner.RunAsync(Ffmpeg([.. new FramesInput(_plan.Preset.Size, Frames).Words, .. new SoundInput(Sound).Words, .. Coding(Alone)]), token);

    /// <summary>Renders the same shots with ffmpeg's own filters.</summary>
    public Task RenderPlainAsync(CancellationToken token) =>
        ToolRunner.RunAsync(Ffmpeg([.. new PlainGraph(Timeline, _pictures, Sound).Words, .. Coding(Plain)]), token);

    public Task ComposeForNobodyAsync(CancellationToken token) => ComposeAsync(Stream.Null, token);

    private static async Task WriteFilesAsync(string folder, VideoTimeline timeline, string emotion, ulong seed, CancellationToken token)
    {
        await new SoundMixer().MixAsync(new SoundRequest(timeline, emotion, Music: true, seed), Path.Combine(folder, Sound), token);
        var font = await CaptionFont.LoadAsync(FontFolder(), token);
        await File.WriteAllTextAsync(Path.Combine(folder, PictureFilters.CaptionsFile), CaptionFile.Write(timeline, CaptionLook.Usual, font), token);
        CaptionFontFile.CopyTo(Path.Combine(folder, PictureFilters.FontsFolder), FontFolder());
    }

    private async Task ComposeAsync(Stream output, CancellationToken token)
    {
        await using var shelf = new PictureShelf(_pictures, new LayerLoader(Tools, _plan.Preset.Size));
        await new FramePump(new FrameScript(Timeline, await FaceTrack.ReadAsync(Timeline, token)), new FrameRange(0, Timeline.FrameCount), shelf, _plan.Preset.Size, RowKernels.Best).WriteAsync(new StreamOutput(output), token);
    }

    private ToolCommand Ffmpeg(IEnumerable<string> arguments) =>
        new ToolCommand(Tools.Ffmpeg).WithWorkingDirectory(_folder).WithArguments(["-v", "error", "-nostats", "-y", .. _plan.Encoder.Device, .. arguments]);

    private IEnumerable<string> Coding(string output) =>
        [.. new PictureCoding(_plan.Encoder, _plan.Preset, _plan.Crf).Words, .. new SoundCoding().Words, .. new FinishedFile(Timeline.Duration, output).Words];
}
