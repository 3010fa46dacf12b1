using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>Reads a body, and refuses what is not a chat request at all.</summary>
internal static class ChatRequestReader
{
    public static ChatRequest Read(string text)
    {
        var body = BodyReader.Read(text);
        return new()
        {
            Model = Text(body, "model") ?? throw OpenAiErrors.ModelMissing().Refuse(),
            Messages = Messages(body),
            Format = ResponseFormatReader.Read(body),
            MaxTokens = Count(body, "max_tokens"),
            MaxCompletionTokens = Count(body, "max_completion_tokens"),
            Temperature = Number(body, "temperature"),
            Body = body,
        };
    }

    private static IReadOnlyList<ChatMessage> Messages(JsonElement body)
    {
        if (!body.TryGetProperty("messages", out var messages)) throw OpenAiErrors.Missing("messages").Refuse();
        if (messages.ValueKind != JsonValueKind.Array) throw OpenAiErrors.WrongType("messages", "an array of objects").Refuse();
        if (messages.GetArrayLength() == 0) throw OpenAiErrors.NoMessages().Refuse();
        return [.. messages.EnumerateArray().Select(ChatMessageReader.Read)];
    }

    private static string? Text(JsonElement body, string name) =>
        !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw OpenAiErrors.WrongType(name, "a string").Refuse();

    private static int? Count(JsonElement body, string name) =>
        !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var count) ? throw OpenAiErrors.WrongType(name, "an integer").Refuse()
        : count >= 1 ? count : throw OpenAiErrors.TooSmall(name, 1, value.GetRawText()).Refuse();

    private static double? Number(JsonElement body, string name) =>
        !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetDouble()
        : throw OpenAiErrors.WrongType(name, "a decimal").Refuse();
}
