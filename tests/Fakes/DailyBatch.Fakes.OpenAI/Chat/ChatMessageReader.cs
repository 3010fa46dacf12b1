using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>Reads one message. Its content is a string, a list of parts, or null.</summary>
internal static class ChatMessageReader
{
    private static readonly string[] Roles = ["developer", "system", "user", "assistant", "tool", "function"];

    public static ChatMessage Read(JsonElement message, int place)
    {
        var where = $"messages[{place}]";
        if (message.ValueKind != JsonValueKind.Object) throw OpenAiErrors.WrongType(where, "an object").Refuse();
        if (!message.TryGetProperty("role", out var role)) throw OpenAiErrors.Missing($"{where}.role").Refuse();
        if (role.ValueKind != JsonValueKind.String || !Roles.Contains(role.GetString()))
            throw OpenAiErrors.WrongValue($"{where}.role", role.ToString(), Roles).Refuse();
        return new(role.GetString()!, message.TryGetProperty("content", out var content) ? TextOf(content, $"{where}.content") : "");
    }

    private static string TextOf(JsonElement content, string where) => content.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => content.GetString()!,
        JsonValueKind.Array => string.Join('\n', content.EnumerateArray().Select(PartText)),
        _ => throw OpenAiErrors.WrongType(where, "a string or an array of content parts").Refuse(),
    };

    private static string PartText(JsonElement part) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty("text", out var text) ? text.ToString() : "";
}
