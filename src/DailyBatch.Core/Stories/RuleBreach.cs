namespace DailyBatch.Core.Stories;

/// <summary>A rule that a story does not keep.</summary>
/// <param name="Rule">The rule's stable name, for instance <c>word-budget</c>.</param>
/// <param name="Message">One sentence that says what is wrong, where, and what is allowed; good enough to be sent back to a writer.</param>
public sealed record RuleBreach(string Rule, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Rule}: {Message}";
}
