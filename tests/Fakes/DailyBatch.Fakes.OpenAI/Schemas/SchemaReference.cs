using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>Finds what a <c>$ref</c> inside the same document names (a JSON pointer, RFC 6901, after #).</summary>
internal static class SchemaReference
{
    public static JsonElement? Find(JsonElement root, string reference)
    {
        if (reference == "#") return root;
        if (!reference.StartsWith("#/", StringComparison.Ordinal)) return null;
        JsonElement? found = root;
        foreach (var step in reference[2..].Split('/'))
            found = Into(found, Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return found;
    }

    private static JsonElement? Into(JsonElement? place, string name) =>
        place is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var inner) ? inner
        : place is { ValueKind: JsonValueKind.Array } list && int.TryParse(name, out var index) && index >= 0 && index < list.GetArrayLength() ? list[index]
        : null;
}
