namespace DailyBatch.Core.Episodes;

/// <summary>What became of one rule.</summary>
/// <param name="Rule">The rule's stable name, for instance <c>word-budget</c>.</param>
/// <param name="Kept">Whether the finished story keeps it.</param>
/// <param name="Repaired">How many drafts broke it before.</param>
public sealed record RuleResult(string Rule, bool Kept, int Repaired);
