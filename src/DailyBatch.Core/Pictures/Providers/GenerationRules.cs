namespace DailyBatch.Core.Pictures.Providers;

/// <summary>How an image service is asked.</summary>
/// <param name="Tries">Images that are asked for until one passes the quality check.</param>
/// <param name="KeepsRepeats">Whether an image that looks like another of the episode is shown after the last try, because nothing else would be.</param>
/// <param name="Price">US dollars for an image; null when not known.</param>
/// <param name="AtOnce">Pictures that are asked for at once.</param>
internal sealed record GenerationRules(int Tries, bool KeepsRepeats, decimal? Price, int AtOnce = 1);
