using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>The <c>response_format</c> of a request.</summary>
/// <param name="Type"><c>text</c>, <c>json_object</c> or <c>json_schema</c>.</param>
/// <param name="SchemaName">The schema's name, with <c>json_schema</c>.</param>
/// <param name="Schema">The schema, with <c>json_schema</c>.</param>
/// <param name="Strict">Whether the answer must keep the schema.</param>
public sealed record ResponseFormat(string Type, string? SchemaName = null, JsonElement? Schema = null, bool Strict = false)
{
    /// <summary>What a request without the field asks for.</summary>
    public static ResponseFormat Text { get; } = new("text");
}
