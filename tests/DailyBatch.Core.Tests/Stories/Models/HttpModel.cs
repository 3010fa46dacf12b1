using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Core.Stories.Models;
using DailyBatch.Fakes.OpenAI;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>The plainest client: asks the fake server with a strict schema, and keeps nothing.</summary>
internal sealed class HttpModel(FakeOpenAi server) : IChatModel
{
    private static readonly HttpClient Http = new();

    public string Name => server.Options.Models[0];

    public async Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{server.BaseUrl}/chat/completions") { Content = JsonContent.Create(Body(question)) };
        request.Headers.Authorization = new("Bearer", server.Options.Key);
        using var response = await Http.SendAsync(request, token);
        var body = await response.Content.ReadAsStringAsync(token);
        response.IsSuccessStatusCode.ShouldBeTrue(body);
        return new(JsonNode.Parse(body)!["choices"]![0]!["message"]!["content"]!.GetValue<string>(), new("fake", Name, 1, 1, 1, null));
    }

    public Task ForgetAsync(string episodeId, CancellationToken token) => Task.CompletedTask;

    private object Body(ChatQuestion question) => new
    {
        model = Name,
        messages = question.Turns.Select(t => new { role = t.Role.ToString().ToLowerInvariant(), content = t.Text }),
        response_format = new { type = "json_schema", json_schema = new { name = question.Schema.Name, strict = true, schema = JsonSerializer.Deserialize<JsonElement>(question.Schema.Json) } },
    };
}
