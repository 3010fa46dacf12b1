using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>How large a strict schema may be: 5,000 properties, 10 levels, 1,000 enum values.</summary>
internal static class SchemaLimits
{
    private const int Properties = 5000;
    private const int Levels = 10;
    private const int EnumValues = 1000;

    public static string? WhatIsWrong(JsonElement schema)
    {
        var places = SchemaPlace.All(schema).ToList();
        var properties = places.Sum(place => Count(place.Schema, "properties"));
        if (properties > Properties) return $"Expected at most {Properties} object properties in total within a single schema, but received {properties}.";
        if (places.Max(place => place.Depth) is var depth and > Levels) return $"Expected at most {Levels} levels of nesting within a single schema, but received {depth}.";
        var values = places.Sum(place => Count(place.Schema, "enum"));
        return values > EnumValues ? $"Expected at most {EnumValues} enum values in total within a single schema, but received {values}." : null;
    }

    private static int Count(JsonElement schema, string keyword) =>
        !schema.TryGetProperty(keyword, out var value) ? 0
        : value.ValueKind == JsonValueKind.Array ? value.GetArrayLength()
        : value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Count() : 0;
}
