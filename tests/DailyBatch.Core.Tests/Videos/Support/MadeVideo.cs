using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>One short video, made once for all tests that look at it.</summary>
public sealed class MadeVideo : IAsyncLifetime
{
    /// <summary>When it is made.</summary>
    internal static readonly DateTimeOffset Now = new(2025, 11, 23, 6, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    internal EpisodeVideo Video { get; private set; } = null!;

    internal IReadOnlyList<StepEvent> Events { get; private set; } = [];

    internal string Folder => _folder["out's"];

    internal string Cache => _folder["cache"];

    public async ValueTask InitializeAsync()
    {
        var events = new List<StepEvent>();
        await foreach (var step in Maker(_folder, new ToolSettings()).MakeAsync(SampleStories.Short(), Folder, CancellationToken.None))
            events.Add(step);
        Events = events;
        Video = (EpisodeVideo)events.OfType<StepProduced>().Single().Value;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static VideoMaker Maker(TemporaryFolder folder, ToolSettings tools, VideoSettings? settings = null) => new(
        settings ?? new VideoSettings(),
        tools,
        new FliteSpeechEngine(new VoiceSettings(), folder["cache"]),
        new TestPictureSource(folder["cache"]),
        new SoundMixer(),
        folder["cache"],
        Fonts.Folder,
        new FixedClock(Now));
}
