using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>
/// A sentence of the narrator has 8 to 14 words. The hook may be shorter, for it must hit at once, and so may speech: people who
/// quarrel say "Get out." Nothing is longer than 14 words, because the listener cannot go back; a speaker has at most two sentences in a breath.
/// </summary>
internal sealed class SentenceLengthRule : IStoryRule
{
    private const int Fewest = 8;
    private const int FewestInHook = 3;
    private const int Most = 14;
    private const int MostInBreath = 2;

    public string Name => "sentence-length";

    public IEnumerable<string> Check(StoryDraft draft) =>
        draft.Story.Beats.SelectMany(beat => beat.Lines.SelectMany(line => Check(beat.Kind, line)));

    /// <summary>What is wrong with one line.</summary>
    public static IEnumerable<string> Check(BeatKind kind, StoryLine line)
    {
        var fewest = line.IsDialogue ? 1 : kind == BeatKind.Hook ? FewestInHook : Fewest;
        var sentences = StoryText.Sentences(line.Text);
        foreach (var sentence in sentences)
        {
            var words = StoryText.CountWords(sentence);
            if (words < fewest || words > Most)
                yield return $"\"{sentence}\" in {kind} has {words} words; {fewest} to {Most} are allowed.";
        }

        if (line.IsDialogue && sentences.Count > MostInBreath)
            yield return $"\"{line.Text}\" in {kind} has {sentences.Count} sentences; a line of speech has at most {MostInBreath}.";
    }
}
