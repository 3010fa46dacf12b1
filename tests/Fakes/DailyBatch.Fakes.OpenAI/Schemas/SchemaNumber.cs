using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>Reads a keyword's number, or null where it is missing.</summary>
internal static class SchemaNumber
{
    public static int? Int(JsonElement schema, string keyword) => (int?)Decimal(schema, keyword);

    public static decimal? Decimal(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;
}
