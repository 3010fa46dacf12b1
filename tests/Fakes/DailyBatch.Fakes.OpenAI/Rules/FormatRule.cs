using DailyBatch.Fakes.OpenAI.Chat;
using DailyBatch.Fakes.OpenAI.Errors;
using DailyBatch.Fakes.OpenAI.Schemas;

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>response_format must be one that the server knows, and keep that format's own rules.</summary>
internal static class FormatRule
{
    public static void Check(OpenAiOptions options, ChatRequest request)
    {
        if (options.Formats == JsonFormats.Unknown) return;
        if (request.Format.Type == "json_object") CheckObject(request);
        if (request.Format.Type == "json_schema") CheckSchema(options, request.Format);
    }

    private static void CheckObject(ChatRequest request)
    {
        if (!request.Messages.Any(message => message.Text.Contains("json", StringComparison.OrdinalIgnoreCase)))
            throw OpenAiErrors.JsonNotMentioned().Refuse();
    }

    private static void CheckSchema(OpenAiOptions options, ResponseFormat format)
    {
        if (options.Formats == JsonFormats.NoSchema) throw OpenAiErrors.FormatNotSupported(format.Type).Refuse();
        if (format.Strict && StrictSchema.WhatIsWrong(format.Schema!.Value, options.StrictKeywords) is { } reason)
            throw OpenAiErrors.WrongSchema(format.SchemaName!, reason).Refuse();
    }
}
