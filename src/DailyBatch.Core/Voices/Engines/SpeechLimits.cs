using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Voices.Engines;

/// <summary>What calls of a provider of speech may take.</summary>
internal static class SpeechLimits
{
    // Two minutes of 24 kHz in base64.
    private const long MostAnswerBytes = 16 * 1024 * 1024;

    /// <summary>The limits in the settings.</summary>
    /// <param name="settings">Deadlines, and the calls a minute where they are set.</param>
    /// <param name="usualCallsPerMinute">The provider's own, where they are not.</param>
    public static ProviderLimits Of(VoiceSettings settings, int usualCallsPerMinute) => new()
    {
        CallsPerMinute = settings.CallsPerMinute ?? usualCallsPerMinute,
        Concurrency = settings.Concurrency,
        Deadline = TimeSpan.FromSeconds(settings.DeadlineSeconds),
        Attempt = TimeSpan.FromSeconds(settings.AttemptSeconds),
        MaxAnswerBytes = MostAnswerBytes,
    };
}
