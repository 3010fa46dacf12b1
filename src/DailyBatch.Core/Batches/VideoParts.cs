using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Batches;

/// <summary>Puts together what makes videos, by the settings.</summary>
internal static class VideoParts
{
    public static IVideoMaker Make(Workspace workspace, DailyBatchSettings settings, TimeProvider clock) => throw new NotSupportedException();

    public static Task CheckAsync(DailyBatchSettings settings, CancellationToken token) => throw new NotSupportedException();
}
