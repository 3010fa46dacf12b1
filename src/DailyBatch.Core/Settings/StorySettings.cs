using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How stories are written.</summary>
public sealed class StorySettings
{
    /// <summary><c>auto</c>, <c>grammar</c> (no key, no network) or <c>openai</c> (any OpenAI-compatible endpoint).</summary>
    [AllowedValues("auto", "grammar", "openai")]
    public string Provider { get; set; } = "auto";

    /// <summary>The model's name at the endpoint.</summary>
    public string Model { get; set; } = "gpt-4.1-mini";

    /// <summary>Base address of the endpoint with its version path. A key is needed only at OpenAI's own.</summary>
    public string Endpoint { get; set; } = "https://api.openai.com/v1";

    /// <summary>Sampling temperature: larger is bolder (0 to 2). Left out where a model refuses it.</summary>
    [Range(0.0, 2.0)]
    public double Temperature { get; set; } = 0.9;

    /// <summary>The name of the field that limits an answer; older servers know only <c>max_tokens</c>.</summary>
    [AllowedValues("max_completion_tokens", "max_tokens")]
    public string TokenField { get; set; } = "max_completion_tokens";

    /// <summary>The most tokens of one answer, a model's thoughts among them (256 to 200000).</summary>
    [Range(256, 200_000)]
    public int MaxTokens { get; set; } = 8000;

    /// <summary>How the endpoint is told to answer in JSON; <c>auto</c> begins with <c>json_schema</c> and goes down where it is refused.</summary>
    [AllowedValues("auto", "json_schema", "json_object", "text")]
    public string ResponseFormat { get; set; } = "auto";

    /// <summary>Story ideas that are scored for each story (1 to 10).</summary>
    [Range(1, 10)]
    public int Candidates { get; set; } = 5;

    /// <summary>Calls that may begin in a minute (1 to 10000).</summary>
    [Range(1, 10_000)]
    public int CallsPerMinute { get; set; } = 60;

    /// <summary>Seconds for one question with all its attempts (5 to 3600).</summary>
    [Range(5, 3600)]
    public int DeadlineSeconds { get; set; } = 300;

    /// <summary>Seconds for one attempt (1 to 3600).</summary>
    [Range(1, 3600)]
    public int AttemptSeconds { get; set; } = 120;

    /// <summary>Calls under way at once (1 to 20).</summary>
    [Range(1, 20)]
    public int Concurrency { get; set; } = 5;

    /// <summary>US dollars for a million tokens sent (0 to 10000). Not set: costs are not known.</summary>
    [Range(0, 10_000)]
    public decimal? InputPrice { get; set; }

    /// <summary>US dollars for a million tokens received (0 to 10000). Not set: costs are not known.</summary>
    [Range(0, 10_000)]
    public decimal? OutputPrice { get; set; }

    /// <summary>The title as you want it, with placeholders such as <c>{title}</c>; not set: the writer's own.</summary>
    public string? TitleTemplate { get; set; }

    /// <summary>The description as you want it, with placeholders; not set: the writer's own.</summary>
    public string? DescriptionTemplate { get; set; }

    /// <summary>Hashtags that every description gets, with or without <c>#</c> (at most 15).</summary>
    public string[] Hashtags { get; set; } = [];

    /// <summary>Target length of a video in seconds (45 to 90).</summary>
    [Range(45, 90)]
    public int DurationSeconds { get; set; } = 60;
}
