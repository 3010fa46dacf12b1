using System.Text.Json;
using System.Text.RegularExpressions;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>Reads <c>response_format</c> and refuses what the API's reference does not allow in it.</summary>
internal static partial class ResponseFormatReader
{
    private static readonly string[] Types = ["json_object", "json_schema", "text"];

    public static ResponseFormat Read(JsonElement body)
    {
        if (!body.TryGetProperty("response_format", out var format) || format.ValueKind == JsonValueKind.Null) return ResponseFormat.Text;
        if (format.ValueKind != JsonValueKind.Object) throw OpenAiErrors.WrongType("response_format", "an object").Refuse();
        if (!format.TryGetProperty("type", out var type)) throw OpenAiErrors.Missing("response_format.type").Refuse();
        if (type.ValueKind != JsonValueKind.String || !Types.Contains(type.GetString()))
            throw OpenAiErrors.WrongValue("response_format.type", type.ToString(), Types).Refuse();
        return type.ValueEquals("json_schema") ? ReadSchema(format) : new(type.GetString()!);
    }

    private static ResponseFormat ReadSchema(JsonElement format)
    {
        const string Where = "response_format.json_schema";
        if (!format.TryGetProperty("json_schema", out var wrapped)) throw OpenAiErrors.Missing(Where).Refuse();
        if (wrapped.ValueKind != JsonValueKind.Object) throw OpenAiErrors.WrongType(Where, "an object").Refuse();
        if (!wrapped.TryGetProperty("name", out var name)) throw OpenAiErrors.Missing($"{Where}.name").Refuse();
        if (name.ValueKind != JsonValueKind.String || !Name().IsMatch(name.GetString()!)) throw OpenAiErrors.WrongSchemaName().Refuse();
        if (!wrapped.TryGetProperty("schema", out var schema)) throw OpenAiErrors.Missing($"{Where}.schema").Refuse();
        return new("json_schema", name.GetString(), schema, wrapped.TryGetProperty("strict", out var strict) && strict.ValueKind == JsonValueKind.True);
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$")]
    private static partial Regex Name();
}
