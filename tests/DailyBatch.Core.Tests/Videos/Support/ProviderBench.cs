using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos;
using DailyBatch.Fakes.HuggingFace;
using DailyBatch.Fakes.LipSync;
using DailyBatch.Fakes.OpenAI;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>The maker of videos as a run puts it together, with a provider for everything: speech, pictures and talking heads.</summary>
internal sealed class ProviderBench : IAsyncDisposable
{
    private const string Token = "hf_planted0a1b2c3d4e5f", Key = "sk-planted-0a1b2c3d4e5f";

    private readonly DailyBatchSettings _settings = new();

    private ProviderBench(FakeOpenAi speech, FakeHuggingFace pictures, FakeLipSync heads)
    {
        (Speech, Pictures, Heads) = (speech, pictures, heads);
        _settings.Videos.Preset = "draft";
        (_settings.Voices.Provider, _settings.Voices.Endpoint, _settings.Voices.CharacterPrice) = ("openai", speech.BaseUrl.ToString(), 15);
        (_settings.Pictures.HuggingFaceEndpoint, _settings.Pictures.Price) = (pictures.BaseUrl.ToString(), 0.02m);
        (_settings.TalkingHeads.Provider, _settings.TalkingHeads.Endpoint, _settings.TalkingHeads.Price) = ("d-id", heads.BaseUrl.ToString(), 0.1m);
    }

    public FakeOpenAi Speech { get; }

    public FakeHuggingFace Pictures { get; }

    public FakeLipSync Heads { get; }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>How often all of them were called.</summary>
    public int Asked => Speech.Journal.Count + Pictures.Journal.Count + Heads.Journal.Count;

    public string Output => Folder["out"];

    public static async Task<ProviderBench> StartAsync() => new(
        await FakeOpenAi.StartAsync(options: new() { Key = Key }),
        await FakeHuggingFace.StartAsync(new() { Token = Token }),
        await FakeLipSync.StartDIdAsync());

    public IAsyncEnumerable<StepEvent> Make(CancellationToken token) => Maker().MakeAsync(SampleStories.Short(), Output, token);

    public static EpisodeVideo VideoOf(IReadOnlyList<StepEvent> events) => (EpisodeVideo)events.OfType<StepProduced>().Single().Value;

    public async ValueTask DisposeAsync()
    {
        await Speech.DisposeAsync();
        await Pictures.DisposeAsync();
        await Heads.DisposeAsync();
        Folder.Dispose();
    }

    private IVideoMaker Maker()
    {
        var keys = new Dictionary<string, string> { ["OPENAI_API_KEY"] = Key, ["HF_ENDPOINT_TOKEN"] = Token, ["D_ID_API_KEY"] = new LipSyncOptions().Key };
        return new VideoParts(new Workspace(Folder.Path, new PathSettings()), _settings, Secrets.Read(keys), new SkippingClock(TimeSpan.FromSeconds(30))).Maker(Fonts.Folder);
    }
}
