using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Casting;

namespace DailyBatch.Core.Voices.OpenAi;

/// <summary>The voices of OpenAI that all its speech models have, for whoever names none of their own.</summary>
internal static class OpenAiVoices
{
    private static readonly string[] Women = ["nova", "shimmer", "coral", "sage"];
    private static readonly string[] Men = ["echo", "ash", "fable"];

    /// <summary>The voices in the settings, and these where a list is empty.</summary>
    public static VoiceList Of(VoiceSettings settings, string channel) => new(
        channel,
        settings.Narrator ?? "onyx",
        settings.Female.Length > 0 ? settings.Female : Women,
        settings.Male.Length > 0 ? settings.Male : Men);
}
