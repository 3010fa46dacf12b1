namespace DailyBatch.Core.Stories.Rules;

/// <summary>Only what a voice can read: letters and the marks of spoken sentences. Numbers are written as words, because engines read digits differently.</summary>
internal sealed class SpeakableRule : IStoryRule
{
    private const string Marks = " .,!?…'’\"“”-–—:;";

    public string Name => "speakable";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        foreach (var line in draft.Story.Lines)
        {
            var strange = line.Text.Where(c => !char.IsLetter(c) && !Marks.Contains(c)).Distinct().ToArray();
            if (strange.Length > 0)
                yield return $"\"{line.Text}\" has '{string.Join("', '", strange)}', which cannot be spoken; write it as words.";
            else if (StoryText.CountWords(line.Text) == 0)
                yield return $"A line of {line.Speaker} has no words.";
        }
    }
}
