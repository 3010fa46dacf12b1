using DailyBatch.Bench.VideoChecks;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>A small sound video, made once, and copies of it with an error planted by ffmpeg.</summary>
public sealed class CheckedFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal CheckedVideo Sound { get; private set; } = null!;

    internal string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        var (episode, speech, files) = (SampleStories.Short(), new FliteSpeechEngine(new VoiceSettings(), _folder["cache"]), new VideoFiles(_folder["out"]));
        var maker = new VideoMaker(
            new VideoSettings { Preset = "draft" }, new ToolSettings(), speech, new TwoPictures(_folder.Path), new SoundMixer(), _folder["cache"], Fonts.Folder, new FixedClock(DateTimeOffset.UnixEpoch));
        await foreach (var step in maker.MakeAsync(episode, files.Folder, CancellationToken.None)) _ = step;
        var timeline = await RebuiltTimeline.OfAsync(episode, speech, CancellationToken.None);
        Sound = new("small", files.Video, files.StyledCaptions, timeline, timeline.Duration);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The video after ffmpeg has done something to it.</summary>
    internal async Task<CheckedVideo> SpoiltAsync(params string[] how)
    {
        var path = _folder[$"{Guid.NewGuid():N}.mp4"];
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments(["-v", "error", "-nostdin", "-i", Sound.Path, "-c:v", "libx264", "-preset", "ultrafast", .. how, path]), CancellationToken.None);
        return Sound with { Path = path };
    }

    /// <summary>The video with other captions.</summary>
    internal async Task<CheckedVideo> CaptionedAsync(Func<string, string> change)
    {
        var path = _folder[$"{Guid.NewGuid():N}.ass"];
        await File.WriteAllTextAsync(path, change(await File.ReadAllTextAsync(Sound.Captions)));
        return Sound with { Captions = path };
    }

    private sealed class TwoPictures(string folder) : IPictureSource
    {
        public string Name => "test";

        public Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token) =>
            request.Variant == 0 ? TestPictures.OpaqueAsync(folder, "one") : TestPictures.OpaqueAsync(folder, "two", "smptehdbars=s=1296x2304");
    }
}
