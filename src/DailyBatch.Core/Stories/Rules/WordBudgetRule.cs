namespace DailyBatch.Core.Stories.Rules;

/// <summary>The number of words fits the length of the video.</summary>
internal sealed class WordBudgetRule : IStoryRule
{
    public string Name => "word-budget";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var budget = WordBudget.For(draft.Target);
        if (!budget.Allows(draft.Words))
            yield return FormattableString.Invariant($"The story has {draft.Words} words; {draft.Target.TotalSeconds:0} seconds allow {budget.Low} to {budget.High}.");
    }
}
