using System.Text;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.OpenAI.Answers;

namespace DailyBatch.Fakes.Tests.Support;

/// <summary>A fake OpenAI server and a plain client with the right key.</summary>
internal sealed class ChatTrial : IAsyncDisposable
{
    private ChatTrial(FakeOpenAi server)
    {
        Server = server;
        Client = new();
        if (server.Options.Key is { } key) Client.DefaultRequestHeaders.Authorization = new("Bearer", key);
    }

    public FakeOpenAi Server { get; }

    public HttpClient Client { get; }

    public static async Task<ChatTrial> StartAsync(OpenAiOptions? options = null, IAnswerSource? source = null, TimeProvider? clock = null) =>
        new(await FakeOpenAi.StartAsync(source, options, clock, cancellationToken: TestContext.Current.CancellationToken));

    /// <summary>A request that every server takes.</summary>
    public static JsonObject Request(string text = "Tell me a story as JSON.") => new()
    {
        ["model"] = "fake-story-model",
        ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = text }),
    };

    /// <summary>A request for an answer in a strict schema.</summary>
    public static JsonObject Structured(string schema, bool strict = true, string name = "story") => With("response_format", new JsonObject
    {
        ["type"] = "json_schema",
        ["json_schema"] = new JsonObject { ["name"] = name, ["strict"] = strict, ["schema"] = JsonNode.Parse(schema) },
    });

    /// <summary>A good request with one field more.</summary>
    public static JsonObject With(string field, JsonNode? value)
    {
        var request = Request();
        request[field] = value;
        return request;
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject request) => PostAsync(request.ToJsonString());

    public Task<HttpResponseMessage> PostAsync(string body) =>
        Client.PostAsync($"{Server.BaseUrl}/chat/completions", new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

    /// <summary>What a good answer says.</summary>
    public async Task<string> ContentAsync(JsonObject request)
    {
        var response = await PostAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(body);
        return JsonNode.Parse(body)!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }

    /// <summary>Status, code and param of an error.</summary>
    public async Task<(int Status, string? Code, string? Param, string Message)> ErrorAsync(JsonObject request)
    {
        var response = await PostAsync(request);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"].ShouldNotBeNull("It was not refused.");
        return ((int)response.StatusCode, (string?)error["code"], (string?)error["param"], (string)error["message"]!);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
