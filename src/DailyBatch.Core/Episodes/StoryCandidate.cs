namespace DailyBatch.Core.Episodes;

/// <summary>An idea for a story.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Logline">The story in one sentence.</param>
/// <param name="Score">How it was judged; null when it was not.</param>
/// <param name="Chosen">Whether the story was made of it.</param>
public sealed record StoryCandidate(string Title, string Logline, ViralityScore? Score, bool Chosen);
