namespace DailyBatch.Core.Stories.Rules;

/// <summary>Each stretch of the story takes its part of the words, see <see cref="BeatShares"/>.</summary>
internal sealed class BeatSharesRule : IStoryRule
{
    public string Name => "beat-shares";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        foreach (var share in BeatShares.All)
        {
            var words = draft.Story.Beats.Where(b => share.Kinds.Contains(b.Kind)).Sum(b => StoryText.CountWords(b.Text));
            if (!share.Allows(words, draft.Words))
                yield return FormattableString.Invariant($"{share.Name} has {words} of {draft.Words} words; allowed are {share.Low * 100:0} to {share.High * 100:0} %.");
        }
    }
}
