using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Rules;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>The rules that a schema must keep under <c>strict: true</c>, checked in the order of reading; the first break is told.</summary>
internal static class StrictSchema
{
    private const string EveryKey = "'required' is required to be supplied and to be an array including every key in properties.";

    /// <summary>What the API would say, or null when nothing is wrong.</summary>
    public static string? WhatIsWrong(JsonElement schema, StrictKeywords keywords)
    {
        if (schema.ValueKind != JsonValueKind.Object) return "schema must be an object.";
        if (schema.TryGetProperty("anyOf", out _)) return "schema must have type 'object' and not have 'anyOf' at the top level.";
        if (TypeOf(schema) is var type and not "object") return $"schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{type}\"'.";
        return SchemaPlace.All(schema).Select(place => Check(place, schema, keywords)).FirstOrDefault(reason => reason is not null)
            ?? SchemaLimits.WhatIsWrong(schema);
    }

    private static string? Check(SchemaPlace place, JsonElement root, StrictKeywords keywords)
    {
        var schema = place.Schema;
        if (schema.ValueKind != JsonValueKind.Object) return $"In context={place.Context}, schema must be an object.";
        if (SchemaKeywords.FirstForbidden(schema, keywords) is { } keyword) return $"In context={place.Context}, '{keyword}' is not permitted.";
        if (schema.TryGetProperty("$ref", out var reference)) return CheckReference(place, reference, root);
        if (IsObject(schema)) return CheckObject(place);
        if (TypeOf(schema) == "array" && !schema.TryGetProperty("items", out _)) return $"In context={place.Context}, array schema missing items.";
        return SaysWhatItIs(schema) ? null : $"In context={place.Context}, schema must have a 'type' key.";
    }

    private static string? CheckReference(SchemaPlace place, JsonElement reference, JsonElement root)
    {
        var others = place.Schema.EnumerateObject().Select(item => item.Name).Where(name => name is not ("$ref" or "$defs" or "definitions")).ToList();
        if (others.Count > 0) return $"In context={place.Context}, $ref cannot have keywords {{'{string.Join("', '", others)}'}}.";
        return SchemaReference.Find(root, reference.ToString()) is null ? $"In context={place.Context}, reference '{reference}' was not found." : null;
    }

    private static string? CheckObject(SchemaPlace place)
    {
        if (!place.Schema.TryGetProperty("additionalProperties", out var more) || more.ValueKind != JsonValueKind.False)
            return $"In context={place.Context}, 'additionalProperties' is required to be supplied and to be false.";
        var required = place.Schema.TryGetProperty("required", out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(name => name.ToString()).ToHashSet() : [];
        var properties = place.Schema.TryGetProperty("properties", out var all) && all.ValueKind == JsonValueKind.Object
            ? all.EnumerateObject().Select(property => property.Name).ToList() : [];
        if (properties.Find(name => !required.Contains(name)) is { } missing)
            return $"In context={place.Context}, {EveryKey} Missing '{missing}'.";
        return required.Except(properties).FirstOrDefault() is { } extra
            ? $"In context={place.Context}, {EveryKey} Extra required key '{extra}' supplied." : null;
    }

    private static bool SaysWhatItIs(JsonElement schema) => schema.TryGetProperty("type", out _) || schema.TryGetProperty("anyOf", out _);

    /// <summary>A nullable object, <c>["object", "null"]</c>, keeps an object's rules too.</summary>
    private static bool IsObject(JsonElement schema) =>
        schema.TryGetProperty("properties", out _)
        || (schema.TryGetProperty("type", out var type) && (type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(item => item.ValueEquals("object")) : type.ValueKind == JsonValueKind.String && type.ValueEquals("object")));

    private static string TypeOf(JsonElement schema) =>
        schema.TryGetProperty("type", out var type) ? type.ValueKind == JsonValueKind.String ? type.GetString()! : type.GetRawText() : "None";
}
