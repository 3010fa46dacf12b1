namespace DailyBatch.Core.Episodes;

/// <summary>A title that was thought of.</summary>
/// <param name="Text">The title.</param>
/// <param name="Score">How good it is, 0 to 1.</param>
/// <param name="Reason">What speaks for or against it, in a few words; null for nothing.</param>
public sealed record TitleCandidate(string Text, double Score, string? Reason);
