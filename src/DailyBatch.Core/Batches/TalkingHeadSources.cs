using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.TalkingHeads;
using DailyBatch.Core.Videos.TalkingHeads.Providers;

namespace DailyBatch.Core.Batches;

/// <summary>What the settings name to make faces speak.</summary>
internal static class TalkingHeadSources
{
    /// <summary>A provider is taken only by name; where it fails, the drawn face takes its place only where <c>talkingHeads.fallback</c> names it.</summary>
    public static ITalkingHeads Create(Workspace workspace, DailyBatchSettings settings, Secrets secrets, TimeProvider clock)
    {
        if (settings.TalkingHeads.Provider == DrawnHeads.Provider) return new DrawnHeads();
        var (http, jitter) = (ProviderHttp.Client(), Jitter.OfThisProcess());
        ILipSyncService service = settings.TalkingHeads.Provider == DIdTalks.Provider
            ? new DIdTalks(settings.TalkingHeads, secrets, http, clock, jitter.Next)
            : new HeyGenVideos(settings.TalkingHeads, secrets, http, clock, jitter.Next);
        var fetching = new ProviderPipeline(LipSyncLimits.OfClips(settings.TalkingHeads), service.Api.Faults, new ClipDialect(), clock, jitter.Next);
        var heads = new ClipHeads(service, new(fetching, http), settings.Tools, workspace.Cache, settings.TalkingHeads.Price, clock);
        return settings.TalkingHeads.Fallback == DrawnHeads.Provider ? new FallbackHeads(heads, clock) : heads;
    }
}
