using System.Collections.Frozen;
using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Rules;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>The keywords of JSON Schema that strict mode takes. All others are refused, not ignored.</summary>
internal static class SchemaKeywords
{
    private static readonly FrozenSet<string> Few = FrozenSet.Create(
        "type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref", "$defs", "definitions",
        "description", "title", "$schema");

    private static readonly FrozenSet<string> Current = Few.Union(
        ["pattern", "format", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems"]).ToFrozenSet();

    public static string? FirstForbidden(JsonElement schema, StrictKeywords keywords)
    {
        var allowed = keywords == StrictKeywords.Few ? Few : Current;
        return schema.EnumerateObject().Select(item => item.Name).FirstOrDefault(name => !allowed.Contains(name));
    }
}
