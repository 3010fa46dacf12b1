namespace DailyBatch.Core.Stories.Rules;

/// <summary>The narrator has one to three sentences in each beat. Lines of speech are counted by <see cref="DialogueCountRule"/>.</summary>
internal sealed class SentencesPerBeatRule : IStoryRule
{
    private const int Most = 3;

    public string Name => "sentences-per-beat";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        foreach (var beat in draft.Story.Beats)
        {
            var count = beat.Lines.Where(l => !l.IsDialogue).Sum(l => StoryText.Sentences(l.Text).Count);
            if (count is < 1 or > Most)
                yield return $"The narrator has {count} sentences in {beat.Kind}; 1 to {Most} are allowed.";
        }
    }
}
