namespace DailyBatch.Core.Stories.Rules;

/// <summary>The beats stand in the order of the pattern, each once.</summary>
internal sealed class PatternOrderRule : IStoryRule
{
    public string Name => "pattern-order";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var beats = draft.Story.Beats.Select(b => b.Kind).ToArray();
        if (!beats.SequenceEqual(draft.Pattern.Beats))
            yield return $"The beats are {string.Join(", ", beats)}; pattern {draft.Pattern} wants {string.Join(", ", draft.Pattern.Beats)}.";
    }
}
