using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How lines are spoken.</summary>
public sealed class VoiceSettings
{
    /// <summary><c>auto</c>, <c>flite</c> (no key, no network), <c>espeak-ng</c>, <c>festival</c>, <c>windows</c>, <c>openai</c> (any OpenAI-compatible endpoint) or <c>elevenlabs</c>.</summary>
    [AllowedValues("auto", "flite", "espeak-ng", "festival", "windows", "openai", "elevenlabs")]
    public string Provider { get; set; } = "auto";

    /// <summary>Base address of the provider with its version path; not set: the provider's own.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The model's name at the provider; not set: its usual one.</summary>
    public string? Model { get; set; }

    /// <summary>What an OpenAI-compatible endpoint is asked for: <c>wav</c> or <c>pcm</c> (24 kHz).</summary>
    [AllowedValues("wav", "pcm")]
    public string Format { get; set; } = "wav";

    /// <summary>The narrator's voice, by the provider's name for it; not set: the provider's usual one.</summary>
    public string? Narrator { get; set; }

    /// <summary>Voices for women, by the provider's names. Empty means the provider's usual ones.</summary>
    public string[] Female { get; set; } = [];

    /// <summary>Voices for men, by the provider's names. Empty means the provider's usual ones.</summary>
    public string[] Male { get; set; } = [];

    /// <summary>Voices for roles or names, for instance <c>judge</c>.</summary>
    public Dictionary<string, string> Roles { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How words are said that a voice says wrongly; what is shown stays.</summary>
    public Dictionary<string, string> Pronunciations { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The narrator at ElevenLabs where <see cref="Narrator"/> is not set. Environment: <c>ELEVENLABS_VOICE_ID</c>.</summary>
    public string? ElevenLabsVoiceId { get; set; }

    /// <summary>Speaking rate: 1 is the voice's own, larger is faster (0.7 to 1.4).</summary>
    [Range(0.7, 1.4)]
    public double Rate { get; set; } = 1.1;

    /// <summary>Calls of a provider that may begin in a minute (1 to 10000). Not set: 60 for openai, 100 for elevenlabs.</summary>
    [Range(1, 10_000)]
    public int? CallsPerMinute { get; set; }

    /// <summary>Calls under way at once (1 to 20).</summary>
    [Range(1, 20)]
    public int Concurrency { get; set; } = 4;

    /// <summary>Seconds for one line with all its attempts (5 to 3600).</summary>
    [Range(5, 3600)]
    public int DeadlineSeconds { get; set; } = 180;

    /// <summary>Seconds for one attempt (1 to 3600).</summary>
    [Range(1, 3600)]
    public int AttemptSeconds { get; set; } = 60;

    /// <summary>US dollars for a million characters spoken (0 to 100000). Not set: costs are not known.</summary>
    [Range(0, 100_000)]
    public decimal? CharacterPrice { get; set; }
}
