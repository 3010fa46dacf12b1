using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>Where pictures come from.</summary>
public sealed class PictureSettings
{
    /// <summary><c>auto</c>, <c>vector</c> (no key, no network), <c>huggingface</c>, <c>openai</c> or <c>folder</c> (your own images and clips).</summary>
    [AllowedValues("auto", "vector", "huggingface", "openai", "folder")]
    public string Provider { get; set; } = "auto";

    /// <summary>Address of a dedicated Hugging Face endpoint (<c>HF_ENDPOINT_URL</c>). Not set: the shared ones, by the model's name.</summary>
    public string? HuggingFaceEndpoint { get; set; }

    /// <summary>Base address of OpenAI's images, or of a server that speaks like it, with its version path.</summary>
    public string OpenAiEndpoint { get; set; } = "https://api.openai.com/v1";

    /// <summary>The model's name at the provider. Not set: <c>black-forest-labs/FLUX.1-schnell</c> at Hugging Face, <c>gpt-image-1</c> at OpenAI; a dedicated endpoint has its own.</summary>
    public string? Model { get; set; }

    /// <summary>How a Hugging Face endpoint takes size, seed and negative prompt: <c>nested</c> in <c>parameters</c>, or <c>flat</c> beside <c>inputs</c>.</summary>
    [AllowedValues("nested", "flat")]
    public string Parameters { get; set; } = "nested";

    /// <summary>Folder of your own images and clips, absolute or relative to the workspace.</summary>
    public string? Folder { get; set; }

    /// <summary>Pictures that are asked for until one passes the quality check (1 to 5).</summary>
    [Range(1, 5)]
    public int Tries { get; set; } = 3;

    /// <summary>What is shown where the provider fails: <c>none</c> makes it an error of the episode, <c>vector</c> draws the embedded scene.</summary>
    [AllowedValues("none", "vector")]
    public string Fallback { get; set; } = "none";

    /// <summary>Pictures of a provider that are asked for at once (1 to 20).</summary>
    [Range(1, 20)]
    public int Concurrency { get; set; } = 3;

    /// <summary>Calls that may begin in a minute (1 to 10000).</summary>
    [Range(1, 10_000)]
    public int CallsPerMinute { get; set; } = 30;

    /// <summary>Seconds for one picture with its waiting, until a sleeping endpoint is up too (10 to 3600).</summary>
    [Range(10, 3600)]
    public int DeadlineSeconds { get; set; } = 600;

    /// <summary>Seconds for one attempt (1 to 3600).</summary>
    [Range(1, 3600)]
    public int AttemptSeconds { get; set; } = 180;

    /// <summary>US dollars for a picture (0 to 100). Not set: costs are not known.</summary>
    [Range(0, 100)]
    public decimal? Price { get; set; }
}
