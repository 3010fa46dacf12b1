using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories.Models;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.OpenAI;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>A chat model before the fake OpenAI server.</summary>
internal sealed class FakeServerBench(FakeOpenAi server) : IAsyncDisposable
{
    private const string Schema = """
        {"type":"object","properties":{"title":{"type":"string"},"beats":{"type":"array","items":{"type":"string"}}},"required":["title","beats"],"additionalProperties":false}
        """;

    private readonly HttpClient _http = ProviderHttp.Client();
    private readonly TemporaryFolder _folder = new();

    public FakeOpenAi Server => server;

    /// <summary>Skips pauses; the system's clock where a slow server is to be waited for.</summary>
    public TimeProvider Clock { get; init; } = new SkippingClock(TimeSpan.FromSeconds(60));

    public string Key { get; init; } = "sk-fake-key";

    public StorySettings Settings { get; } = new() { Model = "fake-story-model", Endpoint = server.BaseUrl.ToString() };

    public static async Task<FakeServerBench> StartAsync(OpenAiOptions? options = null, TimeProvider? clock = null) =>
        clock is null ? new(await FakeOpenAi.StartAsync(options: options)) : new(await FakeOpenAi.StartAsync(options: options)) { Clock = clock };

    public static ChatQuestion Question(int number = 1) => new(
        "episode_019aabcdef00", "beats", [ChatTurn.System("You write."), ChatTurn.User($"Write story {number}.")], new("beats", Schema));

    public OpenAiChatModel Model()
    {
        var secrets = Secrets.Read(new Dictionary<string, string> { [Secrets.OpenAiName] = Key });
        return new(Settings, secrets, new AnswerCache(_folder["answers"], secrets.Redactor, Clock), _http, Clock, new Jitter(1).Next);
    }

    public async Task<Fault> FaultAsync() =>
        (await Should.ThrowAsync<FaultException>(() => Model().AskAsync(Question(), CancellationToken.None))).Fault;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await server.DisposeAsync();
        _folder.Dispose();
    }
}
