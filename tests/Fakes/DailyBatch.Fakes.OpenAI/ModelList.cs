using System.Text.Json.Nodes;

namespace DailyBatch.Fakes.OpenAI;

/// <summary>Writes the answer to <c>GET /v1/models</c>.</summary>
internal static class ModelList
{
    public static JsonObject Write(OpenAiOptions options) => new()
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. options.Models.Select(Model)]),
    };

    public static JsonObject Model(string id) => new() { ["id"] = id, ["object"] = "model", ["created"] = 1735689600, ["owned_by"] = "fake" };
}
