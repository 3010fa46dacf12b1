using System.Collections.Frozen;
using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Chat;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>Fields must be ones that the server knows, where it minds.</summary>
internal static class FieldRule
{
    /// <summary>The request's fields in the API reference.</summary>
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "messages", "model", "audio", "frequency_penalty", "function_call", "functions", "logit_bias", "logprobs", "max_completion_tokens",
        "max_tokens", "metadata", "modalities", "moderation", "n", "parallel_tool_calls", "prediction", "presence_penalty", "prompt_cache_key",
        "prompt_cache_retention", "reasoning_effort", "response_format", "safety_identifier", "seed", "service_tier", "stop", "store", "stream",
        "stream_options", "temperature", "tool_choice", "tools", "top_logprobs", "top_p", "user", "verbosity", "web_search_options");

    public static void Check(OpenAiOptions options, ChatRequest request)
    {
        if (request.Body.TryGetProperty("stream", out var stream) && stream.ValueKind == JsonValueKind.True)
            throw OpenAiErrors.NoStreams().Refuse();
        if (!options.RefusesUnknownFields) return;
        foreach (var field in request.Body.EnumerateObject())
        {
            if (!IsKnown(options, field.Name)) throw OpenAiErrors.UnknownParameter(field.Name).Refuse();
        }
    }

    private static bool IsKnown(OpenAiOptions options, string name) => name switch
    {
        "max_completion_tokens" => options.TokenFields != TokenFields.OldOnly,
        "response_format" => options.Formats != JsonFormats.Unknown,
        _ => Known.Contains(name),
    };
}
