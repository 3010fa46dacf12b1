using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>Makes a valid instance of a JSON Schema: any seed gives one, the same seed the same.</summary>
internal sealed class SchemaFiller(JsonElement root, SeededChoice choice)
{
    /// <summary>From here on a schema that refers to itself is led to its shortest end.</summary>
    private const int Deep = 12;

    private const int Deepest = 100;

    /// <exception cref="NotSupportedException">The schema uses a keyword that cannot be filled, or has no end.</exception>
    public JsonNode? Fill() => Fill(root, "$", 0);

    private JsonNode? Fill(JsonElement schema, string place, int depth)
    {
        if (depth > Deepest) throw new NotSupportedException($"The schema has no end at {place}.");
        if (schema.ValueKind == JsonValueKind.True) return JsonValue.Create("anything");
        if (schema.TryGetProperty("$ref", out var reference)) return Fill(Referred(reference.ToString()), place, depth + 1);
        if (schema.TryGetProperty("const", out var only)) return JsonNode.Parse(only.GetRawText());
        if (schema.TryGetProperty("enum", out var values)) return JsonNode.Parse(choice.Pick([.. values.EnumerateArray()], place).GetRawText());
        if (schema.TryGetProperty("anyOf", out var any) || schema.TryGetProperty("oneOf", out any)) return Fill(OneOf(any, place, depth), place, depth + 1);
        if (schema.TryGetProperty("allOf", out _)) throw new NotSupportedException($"The schema at {place} has allOf, which the filler does not know.");
        return FillType(schema, TypeOf(schema, place, depth), place, depth);
    }

    private JsonNode? FillType(JsonElement schema, string type, string place, int depth) => type switch
    {
        "object" => FillObject(schema, place, depth),
        "array" => FillArray(schema, place, depth),
        "string" => JsonValue.Create(TextFiller.Fill(schema, choice, place)),
        "integer" or "number" => JsonValue.Create(NumberFiller.Fill(schema, type == "integer", choice, place)),
        "boolean" => JsonValue.Create(choice.Below(2, place) == 1),
        "null" => null,
        _ => throw new NotSupportedException($"The schema at {place} has the unknown type '{type}'."),
    };

    private JsonObject FillObject(JsonElement schema, string place, int depth)
    {
        var result = new JsonObject();
        if (!schema.TryGetProperty("properties", out var properties)) return result;
        foreach (var property in properties.EnumerateObject())
            result[property.Name] = Fill(property.Value, $"{place}.{property.Name}", depth + 1);
        return result;
    }

    private JsonArray FillArray(JsonElement schema, string place, int depth)
    {
        var least = SchemaNumber.Int(schema, "minItems") ?? Math.Min(depth < Deep ? 1 : 0, SchemaNumber.Int(schema, "maxItems") ?? 1);
        var most = SchemaNumber.Int(schema, "maxItems") ?? least + 2;
        var count = depth < Deep ? least + choice.Below(most - least + 1, $"{place}#") : least;
        var items = schema.TryGetProperty("items", out var given) ? given : JsonElement.Parse("true");
        var unique = schema.TryGetProperty("uniqueItems", out var flag) && flag.ValueKind == JsonValueKind.True;
        var result = new JsonArray();
        for (var i = 0; i < count; i++)
            result.Add(unique ? FillNew(items, result, $"{place}[{i}]", depth) : Fill(items, $"{place}[{i}]", depth + 1));
        return result;
    }

    private JsonNode? FillNew(JsonElement items, JsonArray others, string place, int depth)
    {
        const int Tries = 1000;
        return Enumerable.Range(0, Tries)
            .Select(attempt => Fill(items, $"{place}~{attempt}", depth + 1))
            .Cast<JsonNode?>()
            .FirstOrDefault(item => !others.Any(other => JsonNode.DeepEquals(item, other)))
            ?? throw new NotSupportedException($"No further item that differs was found for {place}.");
    }

    private JsonElement OneOf(JsonElement any, string place, int depth)
    {
        var branches = any.EnumerateArray().ToList();
        return depth < Deep ? choice.Pick(branches, $"{place}?") : branches.Find(IsFlat) is { ValueKind: not JsonValueKind.Undefined } flat ? flat : branches[0];
    }

    private string TypeOf(JsonElement schema, string place, int depth)
    {
        if (!schema.TryGetProperty("type", out var type))
            return schema.TryGetProperty("properties", out _) ? "object" : schema.TryGetProperty("items", out _) ? "array" : "string";
        if (type.ValueKind != JsonValueKind.Array) return type.ToString();
        var types = type.EnumerateArray().Select(item => item.ToString()).ToList();
        return depth >= Deep && types.Contains("null") ? "null" : choice.Pick(types, $"{place}?");
    }

    private static bool IsFlat(JsonElement schema) =>
        schema.TryGetProperty("type", out var type) && type.ToString() is not ("object" or "array");

    private JsonElement Referred(string reference) =>
        SchemaReference.Find(root, reference) ?? throw new NotSupportedException($"The schema refers to '{reference}', which is not in it.");
}
