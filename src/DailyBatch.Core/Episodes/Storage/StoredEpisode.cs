namespace DailyBatch.Core.Episodes.Storage;

/// <summary>What was found in the store.</summary>
/// <param name="Episode">The episode; null when there is none or its file is damaged.</param>
/// <param name="Warning">What was wrong with the file and where it was put; null when all is well.</param>
public sealed record StoredEpisode(Episode? Episode, string? Warning = null);
