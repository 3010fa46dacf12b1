namespace DailyBatch.Core.Publishing.YouTube.Journal;

/// <summary>What the journal says of an episode.</summary>
/// <param name="Entry">The entry; null when there is none.</param>
/// <param name="Damage">Why its file cannot be read; null when it can, or when there is none. What it said is unknown then: there may be a video.</param>
internal sealed record JournalPage(UploadEntry? Entry, string? Damage = null);
