using System.Collections.Immutable;
using DailyBatch.Fakes.OpenAI.Rules;

namespace DailyBatch.Fakes.OpenAI;

/// <summary>Kinds of servers by name. Where each is taken from is told in the README.</summary>
public static class OpenAiModes
{
    /// <summary>OpenAI with a model of today.</summary>
    public static OpenAiOptions OpenAi { get; } = new();

    /// <summary>OpenAI with a reasoning model: only max_completion_tokens, only temperature 1.</summary>
    public static OpenAiOptions Reasoning { get; } = new() { TokenFields = TokenFields.NewOnly, FixedTemperature = true };

    /// <summary>A strict schema may use few keywords only, as on Azure and with fine-tuned models.</summary>
    public static OpenAiOptions FewKeywords { get; } = new() { StrictKeywords = StrictKeywords.Few };

    /// <summary>A model from before schemas: json_object is the best there is.</summary>
    public static OpenAiOptions JsonObjectOnly { get; } = new() { Formats = JsonFormats.NoSchema };

    /// <summary>A server that knows only max_tokens and no response_format, and says so.</summary>
    public static OpenAiOptions Old { get; } = new() { TokenFields = TokenFields.OldOnly, Formats = JsonFormats.Unknown };

    /// <summary>A local server of the old kind: no key, ignores what it does not know, and talks around the JSON.</summary>
    public static OpenAiOptions OllamaOld { get; } = Old with { Key = null, RefusesUnknownFields = false, TalksAroundJson = true };

    /// <summary>All by name, for the command line.</summary>
    public static ImmutableSortedDictionary<string, OpenAiOptions> All { get; } = new Dictionary<string, OpenAiOptions>
    {
        ["openai"] = OpenAi,
        ["reasoning"] = Reasoning,
        ["few-keywords"] = FewKeywords,
        ["json-object-only"] = JsonObjectOnly,
        ["old"] = Old,
        ["ollama-old"] = OllamaOld,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
