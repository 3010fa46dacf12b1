using System.Text;
using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Chat;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>Finds a JSON Schema that a client has written into its messages, as it must where the server takes none in response_format.</summary>
internal static class SchemaInPrompt
{
    /// <summary>The last one: later messages correct earlier ones.</summary>
    public static JsonElement? Find(IReadOnlyList<ChatMessage> messages) =>
        messages.Reverse().Select(message => In(message.Text)).FirstOrDefault(schema => schema is not null);

    private static JsonElement? In(string text)
    {
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0; start = text.IndexOf('{', start + 1))
        {
            if (ReadAt(text, start) is { } value && IsSchema(value)) return value;
        }

        return null;
    }

    private static JsonElement? ReadAt(string text, int start)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text[start..]));
        try
        {
            return JsonElement.TryParseValue(ref reader, out var value) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSchema(JsonElement value) =>
        value.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("object") && value.TryGetProperty("properties", out _);
}
