namespace DailyBatch.Core.Episodes.Storage;

/// <summary>By what a stored episode is seen to have changed without reading it.</summary>
/// <param name="Id">The episode.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
/// <param name="Size">Its bytes.</param>
public readonly record struct EpisodeStamp(string Id, long Written, long Size);
