using System.Collections.Immutable;
using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>A schema inside a schema, and the way to it.</summary>
/// <param name="Schema">The inner schema.</param>
/// <param name="Way">The keywords and names on the way from the root.</param>
/// <param name="Depth">How many objects and arrays it lies in.</param>
internal sealed record SchemaPlace(JsonElement Schema, ImmutableArray<string> Way, int Depth)
{
    /// <summary>The way as the API writes it: <c>('properties', 'beats', 'items')</c>.</summary>
    public string Context => Way.Length == 1 ? $"('{Way[0]}',)" : $"({string.Join(", ", Way.Select(step => $"'{step}'"))})";

    /// <summary>The root and all schemas in it, outer ones first. References are not followed: what they name is visited where it stands.</summary>
    public static IEnumerable<SchemaPlace> All(JsonElement root) => new SchemaPlace(root, [], 0).WithInner();

    private IEnumerable<SchemaPlace> WithInner() => Inner().SelectMany(place => place.WithInner()).Prepend(this);

    private IEnumerable<SchemaPlace> Inner() => Schema.ValueKind != JsonValueKind.Object
        ? []
        : Named("properties", 1).Concat(Item()).Concat(Listed("anyOf")).Concat(Named("$defs", 0)).Concat(Named("definitions", 0));

    private IEnumerable<SchemaPlace> Item() =>
        Schema.TryGetProperty("items", out var items) ? [new(items, Way.Add("items"), Depth + 1)] : [];

    private IEnumerable<SchemaPlace> Named(string keyword, int deeper) =>
        Schema.TryGetProperty(keyword, out var group) && group.ValueKind == JsonValueKind.Object
            ? group.EnumerateObject().Select(inner => new SchemaPlace(inner.Value, Way.AddRange(keyword, inner.Name), Depth + deeper)) : [];

    private IEnumerable<SchemaPlace> Listed(string keyword) =>
        Schema.TryGetProperty(keyword, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select((inner, place) => new SchemaPlace(inner, Way.AddRange(keyword, $"{place}"), Depth)) : [];
}
