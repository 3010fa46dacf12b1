using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Encoders;
using DailyBatch.Core.Videos.Rendering.Parts;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.TalkingHeads;
using DailyBatch.Core.Videos.Thumbnails;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Videos;

/// <summary>Makes videos: the steps in their order, each in a part of its own.</summary>
/// <param name="settings">How it is encoded, and whether there is music.</param>
/// <param name="tools">Names ffmpeg.</param>
/// <param name="speech">Speaks the lines.</param>
/// <param name="pictures">Draws the scenes.</param>
/// <param name="mixer">Makes the sound.</param>
/// <param name="cacheFolder">Unfinished things lie in its folder <c>work</c>, finished parts of videos in <c>parts</c>.</param>
/// <param name="captionFontFolder">The folder that holds <c>Anton-Regular.ttf</c>.</param>
/// <param name="clock">The time of rendering.</param>
/// <param name="look">How captions look; null for the usual look.</param>
/// <param name="heads">Makes faces speak; null for drawn ones.</param>
internal sealed class VideoMaker(
    VideoSettings settings,
    ToolSettings tools,
    ISpeechEngine speech,
    IPictureSource pictures,
    SoundMixer mixer,
    string cacheFolder,
    string captionFontFolder,
    TimeProvider clock,
    CaptionLook? look = null,
    ITalkingHeads? heads = null) : IVideoMaker
{
    // Who tries something out comes back to a video within days.
    private static readonly TimeSpan PartsAreKept = TimeSpan.FromDays(7);

    private readonly string _parts = Path.Combine(cacheFolder, "parts");
    private readonly CaptionLook _look = look ?? CaptionLook.Usual;
    private readonly SpeechStep _speaking = new(speech);
    private readonly PictureStep _drawing = new(pictures);
    private readonly TalkingHeadStep _talking = new(heads ?? new DrawnHeads());
    private readonly Renderer _renderer = new(tools, settings, captionFontFolder);
    private readonly ThumbnailMaker _thumbnails = new(tools, captionFontFolder, Enum.Parse<ThumbnailMode>(settings.Thumbnail, ignoreCase: true));
    private bool _encoderIsSaid;

    /// <inheritdoc/>
    public IAsyncEnumerable<StepEvent> MakeAsync(Episode episode, string folder, CancellationToken token) =>
        StepStream.Run((writer, t) => MakeAsync(episode, folder, writer, t), token);

    private async Task MakeAsync(Episode episode, string folder, StepWriter writer, CancellationToken token)
    {
        var story = episode.Story ?? throw new FaultException(VideoFaults.NoStory(episode));
        if (!story.Lines.Any()) throw new FaultException(VideoFaults.NoLines(episode));
        try
        {
            // Before anything is spoken or drawn: a missing tool is said at once.
            var plan = await new FfmpegProbe(tools.Ffmpeg).PlanAsync(settings, token).ConfigureAwait(false);
            await SayEncoderAsync(plan.Encoder, writer, token).ConfigureAwait(false);
            PartFolder.RemoveOld(_parts, clock.GetUtcNow() - PartsAreKept);
            using var work = new WorkFolder(cacheFolder, episode.Id);
            var video = await MakeAsync(episode, story, new VideoFiles(folder), work, new VideoProgress(episode.Id, writer), token).ConfigureAwait(false);
            await writer.SayAsync(new StepProduced(video with { Encoder = plan.Encoder.Codec, Preset = plan.Preset.Name }), token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, folder));
        }
    }

    private async Task SayEncoderAsync(VideoEncoder encoder, StepWriter writer, CancellationToken token)
    {
        // Once is enough for the videos of a day.
        if (!Interlocked.Exchange(ref _encoderIsSaid, true))
            await writer.SayAsync(new StepNotice($"Videos are encoded by {encoder.Name} ({encoder.Codec})."), token).ConfigureAwait(false);
    }

    private async Task<EpisodeVideo> MakeAsync(Episode episode, Story story, VideoFiles files, WorkFolder work, VideoProgress progress, CancellationToken token)
    {
        var font = await CaptionFont.LoadAsync(captionFontFolder, token).ConfigureAwait(false);
        var spoken = await _speaking.SpeakAsync(story, progress, token).ConfigureAwait(false);
        var timeline = TimelineBuilder.Build(story, spoken, SeedOf(episode));
        var drawn = await _drawing.DrawAsync(story, timeline, SeedOf(episode), episode.Traits.Niche, progress, token).ConfigureAwait(false);
        drawn = await _talking.AnimateAsync(timeline, drawn, progress, token).ConfigureAwait(false);
        progress.Say("Mixing", "voices and music", null);
        var sound = await mixer.MixAsync(SoundOf(episode, timeline), work["sound.wav"], token).ConfigureAwait(false);
        var captions = CaptionFile.Write(timeline, _look, font);
        var order = new RenderOrder(timeline, drawn, captions, sound.Path, work.Path, files.Video)
        {
            Faces = await FaceTrack.ReadAsync(timeline, token).ConfigureAwait(false),
            PartsFolder = Path.Combine(_parts, episode.Id),
        };
        await _renderer.RenderAsync(order, n => progress.Say("Rendering", "frame", n, timeline.FrameCount), token).ConfigureAwait(false);
        progress.Say("Finishing", "thumbnail and subtitles", null);
        var thumbnails = new ThumbnailOrder(HookPicture.Of(timeline, drawn), HookText(story), timeline, work.Path, files);
        await progress.WarnAsync(await _thumbnails.MakeAsync(thumbnails, font, token).ConfigureAwait(false), token).ConfigureAwait(false);
        await AtomicFile.WriteTextAsync(files.Captions, SrtWriter.Write(timeline), token).ConfigureAwait(false);
        await AtomicFile.WriteTextAsync(files.StyledCaptions, captions, token).ConfigureAwait(false);
        return await DescribeAsync(timeline, sound, drawn, files, token).ConfigureAwait(false);
    }

    private SoundRequest SoundOf(Episode episode, VideoTimeline timeline) => new(timeline, Emotion(episode, timeline), settings.Music, SeedOf(episode));

    // An old file may say nothing of its emotion: then the first scene's is the best that is known.
    private static string Emotion(Episode episode, VideoTimeline timeline) => episode.Traits.PrimaryEmotion ?? timeline.Shots[0].Emotion;

    private static ulong SeedOf(Episode episode) => episode.Plan?.Seed ?? SeededRandom.SeedFrom(episode.Id);

    private static string HookText(Story story) => story.HookLine.Length > 0 ? story.HookLine : story.Title;

    private async Task<EpisodeVideo> DescribeAsync(VideoTimeline timeline, SoundTrack sound, IReadOnlyList<ScenePicture> drawn, VideoFiles files, CancellationToken token)
    {
        var talking = timeline.Shots.Count(s => s.Talks);
        return new EpisodeVideo
        {
            Path = files.Video,
            ThumbnailPath = files.Thumbnail,
            CaptionsPath = files.Captions,
            Duration = timeline.Duration,
            AudioDuration = sound.Duration,
            Sha256 = await files.VideoHashAsync(token).ConfigureAwait(false),
            BRollClips = timeline.Shots.Count - talking,
            TalkingHeadClips = talking,
            PictureProvider = string.Join(", ", drawn.Select(p => p.Provider).Distinct()),
            VoiceProvider = speech.Name,
            RenderedAt = clock.GetUtcNow(),
        };
    }
}
