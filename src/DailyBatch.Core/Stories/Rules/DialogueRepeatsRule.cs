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
        var told = new List<string>();
        var fresh = true;
        foreach (var line in draft.Story.Lines)
        {
            if (line.IsDialogue && told.Find(t => Repeats(line.Text, t)) is { } twin)
                yield return $"{line.Speaker} says \"{line.Text}\", which the narrator just said: \"{twin}\"; let the speech add something.";
            if (!line.IsDialogue && !fresh) told.Clear();
            if (!line.IsDialogue) told.Add(line.Text);
            fresh = !line.IsDialogue;
        }
    }

    private static bool Repeats(string speech, string told) =>
        StoryText.Runs(speech, Run).Overlaps(StoryText.Runs(told, Run)) || SharesMeaning(Meaning(speech), Meaning(told));

    private static bool SharesMeaning(HashSet<string> speech, HashSet<string> told) =>
        speech.Count >= FewestWords && speech.Count(told.Contains) >= MostShared * speech.Count;

    // Short words (the, was, her) carry grammar more than meaning.
    private static HashSet<string> Meaning(string text) => [.. StoryText.PlainWords(text).Where(w => w.Length >= ShortestMeaning)];
}
