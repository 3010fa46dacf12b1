using System.Text.Json;
using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>Reads a number or a truth value where a text stands in the format: old files were written by a program that did not check.</summary>
internal sealed class LenientStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        using var value = JsonDocument.ParseValue(ref reader);
        return value.RootElement.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
            ? value.RootElement.GetRawText()
            : throw new JsonException("A text was expected.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}
