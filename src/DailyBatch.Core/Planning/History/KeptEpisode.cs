using DailyBatch.Core.Episodes.Storage;

namespace DailyBatch.Core.Planning.History;

/// <summary>An episode's facts as they are kept.</summary>
/// <param name="Stamp">The episode's file when they were read.</param>
/// <param name="Facts">The facts; null when it could not be read.</param>
internal sealed record KeptEpisode(EpisodeStamp Stamp, PastEpisode? Facts);
