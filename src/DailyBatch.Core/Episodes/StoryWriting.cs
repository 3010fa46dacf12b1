using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes;

/// <summary>How a story came about: what else it could have been, how it was judged, and what had to be mended.</summary>
/// <remarks>What is null is stored as null: a story that is written again has another writer behind it.</remarks>
public sealed record StoryWriting
{
    /// <summary>The plot it was built on, for instance a premise of the grammar; null when the writer has no such thing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Plot { get; init; }

    /// <summary>What was drawn for the plot, for instance <c>sum: two thousand dollars</c>; empty when the writer draws nothing.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Version of the prompts; null when no model took part.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? PromptVersion { get; init; }

    /// <summary>The ideas it was chosen from, best first.</summary>
    public IReadOnlyList<StoryCandidate> Candidates { get; init; } = [];

    /// <summary>The titles it was chosen from, best first.</summary>
    public IReadOnlyList<TitleCandidate> Titles { get; init; } = [];

    /// <summary>Every rule, in the order in which they are checked, as the finished story stands.</summary>
    public IReadOnlyList<RuleResult> Rules { get; init; } = [];

    /// <summary>How often it was given back to the writer.</summary>
    public int RepairRounds { get; init; }
}
