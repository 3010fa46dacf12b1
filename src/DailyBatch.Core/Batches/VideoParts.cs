using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Batches;

/// <summary>Puts together what makes videos, by the settings.</summary>
internal static class VideoParts
{
}
