using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.TalkingHeads;
using DailyBatch.Core.Videos.TalkingHeads.Providers;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Fakes.LipSync;

namespace DailyBatch.Core.Tests.Videos.TalkingHeads;

/// <summary>Talking heads before a fake provider, with a cache of their own and pauses that take no time.</summary>
internal sealed class HeadBench : IAsyncDisposable
{
    private const int Rate = 16000;

    private readonly HttpClient _http = ProviderHttp.Client();

    private HeadBench(string provider, FakeLipSync server)
    {
        Server = server;
        Settings = new() { Provider = provider, Endpoint = server.BaseUrl.ToString(), Price = 0.1m };
    }

    public FakeLipSync Server { get; }

    public TemporaryFolder Folder { get; } = new();

    public TalkingHeadSettings Settings { get; }

    public string Key { get; set; } = new LipSyncOptions().Key;

    public static async Task<HeadBench> StartAsync(string provider) =>
        new(provider, provider == DIdTalks.Provider ? await FakeLipSync.StartDIdAsync() : await FakeLipSync.StartHeyGenAsync());

    /// <summary>The heads as a run of its own would make them.</summary>
    public ClipHeads Heads()
    {
        var clock = new SkippingClock(TimeSpan.FromSeconds(40));
        var secrets = Secrets.Read(new Dictionary<string, string> { [Secrets.DIdName] = Key, [Secrets.HeyGenName] = Key });
        ILipSyncService service = Settings.Provider == DIdTalks.Provider
            ? new DIdTalks(Settings, secrets, _http, clock, new Jitter(1).Next)
            : new HeyGenVideos(Settings, secrets, _http, clock, new Jitter(1).Next);
        var fetching = new ProviderPipeline(LipSyncLimits.OfClips(Settings), service.Api.Faults, new ClipDialect(), clock, new Jitter(1).Next);
        return new ClipHeads(service, new(fetching, _http), new ToolSettings(), Folder["cache"], Settings.Price, clock);
    }

    /// <summary>A face that speaks for a second and a half of a line of two.</summary>
    public async Task<TalkingHeadOrder> OrderAsync()
    {
        var speech = new Wave(Rate, 1, [.. Enumerable.Range(0, 2 * Rate).Select(n => (short)(6000 * Math.Sin(n * 0.07)))]);
        await WaveFile.WriteAsync(Folder["line.wav"], speech, TestContext.Current.CancellationToken);
        var line = new TimedLine(BeatKind.Clash, new StoryLine("sister", "You knew.", "rage"), new SpokenLine(Folder["line.wav"], Rate, speech.Duration, []), TimeSpan.FromSeconds(3));
        var shot = new Shot(BeatKind.Clash, 1, 3, "rage", TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4.5), CameraMove.PushIn, ShotTransition.Cut) { Character = "sister", Talks = true };
        return new(await TestPictures.OpaqueAsync(Folder.Path, "face", "testsrc2=s=324x576"), shot, line);
    }

    public async Task<ScenePicture> AnimateAsync() => await Heads().AnimateAsync(await OrderAsync(), TestContext.Current.CancellationToken);

    public async Task<Fault> FaultAsync() => (await Should.ThrowAsync<FaultException>(AnimateAsync)).Fault;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
        Folder.Dispose();
    }
}
