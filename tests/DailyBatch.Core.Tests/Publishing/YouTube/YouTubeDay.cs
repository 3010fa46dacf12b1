using DailyBatch.Core.Batches;
using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Batches;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.PublishRig;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>A workspace whose days go to a fake YouTube, with videos that take no time.</summary>
internal sealed class YouTubeDay : IAsyncDisposable
{
    public static readonly DateOnly Tomorrow = new(2025, 11, 23);

    private readonly TemporaryFolder _folder = new();

    private YouTubeDay(FakeYouTube server, RushingClock clock) => (Server, Clock) = (server, clock);

    public FakeYouTube Server { get; }

    public RushingClock Clock { get; }

    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["batch.count"] = "3",
        ["stories.provider"] = "grammar",
        ["voices.provider"] = "flite",
        ["pictures.provider"] = "vector",
        ["publishing.provider"] = "youtube",
        ["publishing.channelId"] = RigRun.ChannelId,
        ["publishing.madeForKids"] = "false",
        ["publishing.containsSyntheticMedia"] = "true",
        ["publishing.requestSeconds"] = "100",
    };

    public string Root => _folder.Path;

    public static async Task<YouTubeDay> StartAsync()
    {
        var clock = new RushingClock(Sample.Now, TimeSpan.FromSeconds(100));
        return new(await FakeYouTube.StartAsync(clock: clock), clock);
    }

    public async Task<List<StepEvent>> RunAsync(DateOnly date, bool realVideos = false) => await App(realVideos).RunDayAsync(new(date), default).ToListAsync();

    public static BatchSummary Summary(IEnumerable<StepEvent> events) => events.OfType<StepProduced>().Select(p => p.Value).OfType<BatchSummary>().Single();

    public DailyBatchApp App(bool realVideos = false)
    {
        var settings = SettingsLoader.Load(Root, new Dictionary<string, string>(), Settings);
        var order = new RigOrder(Root, "", Server.BaseUrl, Server.Grant().AccessToken, Clock.GetUtcNow(), "en-US", "Europe/London", 100);
        var publisher = new YouTubePublisher(new(Root, settings.Paths), settings, _ => Task.FromResult(RigRun.Service(order)), Clock, () => 0.5);
        return DailyBatchApp.Open(
            new() { Workspace = Root, CurrentDirectory = Root, Environment = new Dictionary<string, string>(), Overrides = Settings, Clock = Clock },
            new AppParts(Videos: realVideos ? null : new QuickVideoMaker(), Publisher: publisher));
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
