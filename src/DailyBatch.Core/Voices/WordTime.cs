namespace DailyBatch.Core.Voices;

/// <summary>A word and when it is heard.</summary>
/// <param name="Text">The word as it is shown, with its punctuation.</param>
/// <param name="Start">From the start of the clip.</param>
/// <param name="End">From the start of the clip.</param>
public sealed record WordTime(string Text, TimeSpan Start, TimeSpan End);
