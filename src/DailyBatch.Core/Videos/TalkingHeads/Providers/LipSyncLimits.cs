using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>What calls of a provider of talking heads may take.</summary>
internal static class LipSyncLimits
{
    private const int Concurrency = 3;
    private const long MostJsonBytes = 1024 * 1024;

    // Five seconds of the best quality have 10 MB.
    private const long MostClipBytes = 64 * 1024 * 1024;

    /// <summary>Of calls that are answered with JSON.</summary>
    public static ProviderLimits OfCalls(TalkingHeadSettings settings) => Of(settings, MostJsonBytes);

    /// <summary>Of the fetching of clips.</summary>
    public static ProviderLimits OfClips(TalkingHeadSettings settings) => Of(settings, MostClipBytes);

    private static ProviderLimits Of(TalkingHeadSettings settings, long most) => new()
    {
        CallsPerMinute = settings.CallsPerMinute,
        Concurrency = Concurrency,
        Deadline = TimeSpan.FromSeconds(settings.DeadlineSeconds),
        Attempt = TimeSpan.FromSeconds(settings.AttemptSeconds),
        MaxAnswerBytes = most,
        Attempts = 5,
    };
}
