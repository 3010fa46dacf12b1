using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>Reads a body that must be a JSON object, and refuses any other.</summary>
internal static class BodyReader
{
    public static JsonElement Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // Refused below, like everything else that is no object.
        }

        throw OpenAiErrors.UnreadableBody().Refuse();
    }
}
