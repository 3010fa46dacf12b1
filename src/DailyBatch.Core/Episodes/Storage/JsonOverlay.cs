using System.Text.Json.Nodes;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>Lays what we write over what was read, so that names which we do not know are kept.</summary>
internal static class JsonOverlay
{
    // What tells one element of a list from another; a list whose element changed in it holds another thing in that place.
    private static readonly string[] IdentityNames = ["id", "text", "prompt", "description", "scene_id"];

    /// <summary>The old object with the new one's members in it; neither is changed.</summary>
    public static JsonObject Merge(JsonObject old, JsonObject update)
    {
        var result = (JsonObject)old.DeepClone();
        foreach (var (name, value) in update)
            result[name] = Merge(old[name], value);
        return result;
    }

    private static JsonNode? Merge(JsonNode? old, JsonNode? update) => (old, update) switch
    {
        (JsonObject o, JsonObject u) => Merge(o, u),
        (JsonArray o, JsonArray u) when o.Count == u.Count => new JsonArray([.. o.Zip(u, MergeElement)]),
        (JsonValue o, JsonValue u) when o.ToString() == u.ToString() => o.DeepClone(),
        _ => update?.DeepClone(),
    };

    private static JsonNode? MergeElement(JsonNode? old, JsonNode? update) =>
        old is JsonObject o && update is JsonObject u && !SameThing(o, u) ? u.DeepClone() : Merge(old, update);

    private static bool SameThing(JsonObject a, JsonObject b)
    {
        var identity = IdentityNames.FirstOrDefault(n => a.ContainsKey(n) && b.ContainsKey(n));
        return identity is null || JsonNode.DeepEquals(a[identity], b[identity]);
    }
}
