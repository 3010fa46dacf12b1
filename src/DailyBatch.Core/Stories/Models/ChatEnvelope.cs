using System.Text.Json;

namespace DailyBatch.Core.Stories.Models;

/// <summary>
/// Reads the JSON round a chat answer. Leniently: the reader of the OpenAI package throws at a finish reason or role that it does not know,
/// and compatible servers have words of their own.
/// </summary>
internal static class ChatEnvelope
{
    /// <summary>The answer in a body; null when it is no chat answer.</summary>
    public static ChatReply? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ChatReply? Read(JsonElement root)
    {
        if (Member(root, "choices") is not { ValueKind: JsonValueKind.Array } choices || choices.GetArrayLength() == 0) return null;
        if (Member(choices[0], "message") is not { ValueKind: JsonValueKind.Object } message) return null;
        var usage = Member(root, "usage");
        return new(
            Words(Member(message, "content")),
            Words(Member(message, "refusal")) is { Length: > 0 } refusal ? refusal : null,
            Words(Member(choices[0], "finish_reason")),
            Count(usage, "prompt_tokens"),
            Count(usage, "completion_tokens"));
    }

    // A text, or a list of parts of which those with a text count.
    private static string Words(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } parts => string.Concat(parts.EnumerateArray().Select(part => Words(Member(part, "text")))),
        _ => "",
    };

    private static long? Count(JsonElement? usage, string name) =>
        usage is { } u && Member(u, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var count) ? count : null;

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
