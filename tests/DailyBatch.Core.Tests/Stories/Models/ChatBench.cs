using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories.Models;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>A chat model before a scripted server, with a planted key, a cache of its own, and pauses that take no time.</summary>
internal sealed class ChatBench : IAsyncDisposable
{
    public const string Key = "sk-planted-9f8e7d6c5b4a";
    public const string Episode = "episode_019aabcdef00";

    private readonly HttpClient _http = ProviderHttp.Client();

    public ChatBench(params ScriptedReply[] replies) => Server = new(replies);

    public ScriptedServer Server { get; }

    public TemporaryFolder Folder { get; } = new();

    public SkippingClock Clock { get; } = new(TimeSpan.FromSeconds(40));

    public StorySettings Settings { get; } = new() { Model = "writer-1", InputPrice = 0.4m, OutputPrice = 1.6m };

    public string? PlantedKey { get; init; } = Key;

    public static ChatQuestion Question(string words = "Write.") => new(
        Episode, "story", [ChatTurn.System("You write."), ChatTurn.User(words)],
        new("story", """{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":false}"""));

    /// <summary>The model as a run of its own would make it.</summary>
    public OpenAiChatModel Model()
    {
        if (Settings.Endpoint == new StorySettings().Endpoint) Settings.Endpoint = Server.Address.ToString();
        var secrets = Secrets.Read(PlantedKey is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [Secrets.OpenAiName] = PlantedKey });
        return new(Settings, secrets, new AnswerCache(Folder["answers"], secrets.Redactor, Clock), _http, Clock, new Jitter(1).Next);
    }

    public Task<ChatAnswer> AskAsync(OpenAiChatModel? model = null) => (model ?? Model()).AskAsync(Question(), CancellationToken.None);

    public async Task<FaultException> FailureAsync(OpenAiChatModel? model = null) => await Should.ThrowAsync<FaultException>(() => AskAsync(model));

    public JsonObject Body(int request) => JsonNode.Parse(Server.Requests[request].Body)!.AsObject();

    /// <summary>The formats that were asked for, one a request.</summary>
    public string[] Formats => [.. Enumerable.Range(0, Server.Requests.Count).Select(i => Body(i)["response_format"]?["type"]?.GetValue<string>() ?? "text")];

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
        Folder.Dispose();
    }
}
