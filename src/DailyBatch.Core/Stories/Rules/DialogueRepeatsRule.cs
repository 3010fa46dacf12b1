using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>Nobody says again what the narrator just said: no run of four words, and not most of the words that carry meaning.</summary>
internal sealed class DialogueRepeatsRule : IStoryRule
{
    private const int Run = 4;
    private const double MostShared = 0.6;
    private const int FewestWords = 3;
    private const int ShortestMeaning = 4;

    public string Name => "dialogue-repeats";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        StoryLine? told = null;
        foreach (var line in draft.Story.Lines)
        {
            if (!line.IsDialogue) told = line;
            else if (told is not null && Repeats(line.Text, told.Text))
                yield return $"\"{line.Text}\" says again what the narrator just said: \"{told.Text}\"";
        }
    }

    private static bool Repeats(string speech, string told) =>
        StoryText.Runs(speech, Run).Overlaps(StoryText.Runs(told, Run)) || SharesMeaning(Meaning(speech), Meaning(told));

    private static bool SharesMeaning(HashSet<string> speech, HashSet<string> told) =>
        speech.Count >= FewestWords && speech.Count(told.Contains) >= MostShared * speech.Count;

    // Short words (the, was, her) carry grammar more than meaning.
    private static HashSet<string> Meaning(string text) => [.. StoryText.PlainWords(text).Where(w => w.Length >= ShortestMeaning)];
}
