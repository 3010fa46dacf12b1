using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Providers;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.HuggingFace;
using DailyBatch.Fakes.OpenAI;

namespace DailyBatch.Core.Tests.Pictures.Providers;

/// <summary>A source of pictures before a fake endpoint, with a cache of its own and pauses that take no time.</summary>
internal sealed class ImageBench : IAsyncDisposable
{
    public const string Token = "hf_planted0a1b2c3d4e5f", Key = "sk-planted-0a1b2c3d4e5f";

    private readonly HttpClient _http = ProviderHttp.Client();

    private ImageBench(FakeHuggingFace? face, FakeOpenAi? open)
    {
        (Face, Open) = (face!, open!);
        Settings = new() { HuggingFaceEndpoint = face?.BaseUrl.ToString(), OpenAiEndpoint = open?.BaseUrl.ToString() ?? "", Price = 0.02m };
    }

    public FakeHuggingFace Face { get; }

    public FakeOpenAi Open { get; }

    public TemporaryFolder Folder { get; } = new();

    public SkippingClock Clock { get; set; } = new(TimeSpan.FromSeconds(25));

    public PictureSettings Settings { get; }

    public static async Task<ImageBench> HuggingFaceAsync(HuggingFaceOptions? options = null, params string[] faults)
    {
        var bench = new ImageBench(await FakeHuggingFace.StartAsync((options ?? new()) with { Token = Token }), null);
        for (var i = 0; i < faults.Length; i++) bench.Face.Faults.At(i + 1, HuggingFaceFaults.All[faults[i]]);
        return bench;
    }

    public static async Task<ImageBench> OpenAiAsync() => new(null, await FakeOpenAi.StartAsync(options: new() { Key = Key }));

    /// <summary>The source as a run of its own would make it.</summary>
    public GeneratedPictureSource Source(bool keepsRepeats = true) =>
        new(Face is null ? OpenAiModel() : FaceModel(), "ffmpeg", Folder.Path, new(Settings.Tries, keepsRepeats, Settings.Price));

    public HuggingFaceImages FaceModel() => new(Settings, Secrets(), _http, Clock, new Jitter(1).Next);

    public OpenAiImages OpenAiModel() => new(Settings, Secrets(), _http, Clock, new Jitter(1).Next);

    public Task<ScenePicture> DrawAsync(PictureRequest? request = null) => Source().DrawAsync(request ?? SampleScenes.Request(), CancellationToken.None);

    public Task<FaultException> FailureAsync() => Should.ThrowAsync<FaultException>(() => DrawAsync());

    public static Secrets Secrets() => Core.Settings.Secrets.Read(new Dictionary<string, string> { ["HF_ENDPOINT_TOKEN"] = Token, ["OPENAI_API_KEY"] = Key });

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (Face is not null) await Face.DisposeAsync();
        if (Open is not null) await Open.DisposeAsync();
        Folder.Dispose();
    }
}
