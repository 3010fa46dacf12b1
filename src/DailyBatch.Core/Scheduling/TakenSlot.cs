namespace DailyBatch.Core.Scheduling;

/// <summary>An instant that an episode holds. Instants decide what is taken, never texts: the same moment can be written with many offsets.</summary>
/// <param name="Instant">The planned publication.</param>
/// <param name="EpisodeId">Who holds it.</param>
internal sealed record TakenSlot(DateTimeOffset Instant, string EpisodeId);
