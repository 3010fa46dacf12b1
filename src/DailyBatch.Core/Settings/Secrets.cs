namespace DailyBatch.Core.Settings;

/// <summary>The keys that the environment holds. They come from nowhere else and are written nowhere.</summary>
internal sealed class Secrets
{
    /// <summary>The environment's name for the key of OpenAI-compatible providers.</summary>
    public const string OpenAiName = "OPENAI_API_KEY";

    /// <summary>The environment's name for the token of Hugging Face endpoints.</summary>
    public const string HuggingFaceName = "HF_ENDPOINT_TOKEN";

    /// <summary>The environment's name for the key of ElevenLabs.</summary>
    public const string ElevenLabsName = "ELEVENLABS_API_KEY";

    /// <summary>The environment's name for the key of D-ID.</summary>
    public const string DIdName = "D_ID_API_KEY";

    /// <summary>The environment's name for the key of HeyGen.</summary>
    public const string HeyGenName = "HEYGEN_API_KEY";

    private static readonly string[] Names = [OpenAiName, HuggingFaceName, ElevenLabsName, DIdName, HeyGenName];

    private readonly Secret[] _all;

    private Secrets(IEnumerable<Secret> all)
    {
        _all = [.. all];
        Redactor = new Redactor(_all);
    }

    /// <summary>Takes these secrets out of texts.</summary>
    public Redactor Redactor { get; }

    /// <summary>The key of OpenAI-compatible providers; null when it is not set.</summary>
    public Secret? OpenAi => Find(OpenAiName);

    /// <summary>The token of Hugging Face endpoints; null when it is not set.</summary>
    public Secret? HuggingFace => Find(HuggingFaceName);

    /// <summary>The key of ElevenLabs; null when it is not set.</summary>
    public Secret? ElevenLabs => Find(ElevenLabsName);

    /// <summary>The key of D-ID; null when it is not set.</summary>
    public Secret? DId => Find(DIdName);

    /// <summary>The key of HeyGen; null when it is not set.</summary>
    public Secret? HeyGen => Find(HeyGenName);

    /// <summary>Reads the environment. An empty variable counts as not set.</summary>
    /// <param name="environment">The environment; null for the process's own.</param>
    public static Secrets Read(IReadOnlyDictionary<string, string>? environment = null) => new(
        from name in Names
        let value = environment is null ? Environment.GetEnvironmentVariable(name) : environment.GetValueOrDefault(name)
        where !string.IsNullOrWhiteSpace(value)
        select new Secret(name, value));

    private Secret? Find(string name) => Array.Find(_all, s => s.Name == name);
}
