using DailyBatch.Core.Episodes;
using DailyBatch.Core.Settings;

namespace DailyBatch.Bench;

/// <summary>A video that is to be made and looked at.</summary>
/// <param name="Name">Names its folder.</param>
/// <param name="Episode">Its story.</param>
/// <param name="Settings">Voices and captions.</param>
internal sealed record PlannedCheck(string Name, Episode Episode, DailyBatchSettings Settings);
