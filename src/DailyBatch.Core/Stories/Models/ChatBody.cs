using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Stories.Models;

/// <summary>Writes the body of a chat request.</summary>
internal static class ChatBody
{
    // Servers read UTF-8; escapes would only cost tokens in logs and none of it is shown in a page.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body for a question in a shape.</summary>
    public static BinaryData Write(ChatQuestion question, StorySettings settings, RequestShape shape)
    {
        var body = new JsonObject
        {
            ["model"] = settings.Model,
            ["messages"] = new JsonArray([.. Turns(question, shape.Format).Select(Message)]),
            [shape.TokenField] = settings.MaxTokens,
        };
        if (shape.WithTemperature) body["temperature"] = question.Temperature ?? settings.Temperature;
        if (Format(question.Schema, shape.Format) is { } format) body["response_format"] = format;
        return BinaryData.FromString(body.ToJsonString(Json));
    }

    private static JsonObject Message(ChatTurn turn) => new()
    {
        ["role"] = turn.Role switch { ChatRole.System => "system", ChatRole.User => "user", _ => "assistant" },
        ["content"] = turn.Text,
    };

    private static JsonObject? Format(ChatSchema schema, AnswerFormat format) => format switch
    {
        AnswerFormat.JsonSchema => new()
        {
            ["type"] = "json_schema",
            ["json_schema"] = new JsonObject { ["name"] = schema.Name, ["strict"] = true, ["schema"] = JsonNode.Parse(schema.Json) },
        },
        AnswerFormat.JsonObject => new() { ["type"] = "json_object" },
        _ => null,
    };

    private static IReadOnlyList<ChatTurn> Turns(ChatQuestion question, AnswerFormat format)
    {
        if (format == AnswerFormat.JsonSchema) return question.Turns;
        var wish = "Answer with one JSON object and nothing else: no fences, no words before or after it. "
            + $"It must keep this JSON Schema:\n{question.Schema.Json}";

        // Many models take only one system message, and only at the start.
        return question.Turns is [{ Role: ChatRole.System } first, ..]
            ? [ChatTurn.System($"{first.Text}\n\n{wish}"), .. question.Turns.Skip(1)]
            : [ChatTurn.System(wish), .. question.Turns];
    }
}
