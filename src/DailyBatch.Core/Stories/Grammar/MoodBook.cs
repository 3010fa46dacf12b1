namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Sentences that any premise can take, by emotion. They colour a telling; they never carry its facts.</summary>
internal sealed record MoodBook
{
    /// <summary>What the room does in the confrontation.</summary>
    public required Dictionary<string, string[]> Reactions { get; init; }

    /// <summary>What a listener may feel before the question is asked.</summary>
    public required Dictionary<string, string[]> Verdicts { get; init; }
}
