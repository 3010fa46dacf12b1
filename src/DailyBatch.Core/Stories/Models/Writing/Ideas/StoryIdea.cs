using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Models.Writing.Ideas;

/// <summary>An idea for a story.</summary>
/// <param name="Title">What it could be called.</param>
/// <param name="Logline">The story in one sentence.</param>
/// <param name="Premise">What happens.</param>
/// <param name="Fact">What is said early and taken at its face.</param>
/// <param name="Turn">What it really means.</param>
/// <param name="Topic">What it is about, in a few words.</param>
internal sealed record StoryIdea(string Title, string Logline, string Premise, string Fact, string Turn, string Topic)
{
    /// <summary>How it was judged; null until then.</summary>
    public ViralityScore? Score { get; init; }

    /// <summary>What was found weakest about it; empty for nothing.</summary>
    public string Weakness { get; init; } = "";
}
