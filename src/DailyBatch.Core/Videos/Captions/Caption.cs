namespace DailyBatch.Core.Videos.Captions;

/// <summary>A few words that are seen at once.</summary>
/// <param name="Speaker">Who says them.</param>
/// <param name="Words">One to three.</param>
/// <param name="Start">When it comes, from the start of the video.</param>
/// <param name="End">When it goes.</param>
internal sealed record Caption(string Speaker, IReadOnlyList<CaptionWord> Words, TimeSpan Start, TimeSpan End);
