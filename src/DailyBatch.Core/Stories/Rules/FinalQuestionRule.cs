using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>The call to action ends with one direct question to the viewer that asks for an opinion, and asks nothing else.</summary>
internal sealed class FinalQuestionRule : IStoryRule
{
    private static readonly HashSet<string> Viewer = new(StringComparer.Ordinal)
        { "you", "your", "yours", "yourself", "you'd", "you'll", "you're", "you've", "y'all", "comment", "comments", "tell", "vote" };

    public string Name => "final-question";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        if (draft.Story.Beats.LastOrDefault() is not { Kind: BeatKind.Cta, Lines: [.., var last] } end)
        {
            yield return "The story does not end with a CTA that has a line; end it with one question of the narrator to the viewer.";
            yield break;
        }

        var question = StoryText.Sentences(last.Text).LastOrDefault() ?? "";
        if (last.IsDialogue) yield return $"{last.Speaker} says the last line \"{last.Text}\"; the narrator must ask the question.";
        else if (!IsQuestion(question)) yield return $"The last sentence \"{question}\" is no question; end with one that asks for the viewer's opinion.";
        else if (!StoryText.PlainWords(question).Any(Viewer.Contains)) yield return $"The question \"{question}\" does not speak to the viewer; ask with \"you\" or \"your\".";

        var questions = end.Lines.SelectMany(l => StoryText.Sentences(l.Text)).Count(s => s.Contains('?', StringComparison.Ordinal));
        if (questions > 1) yield return $"The CTA asks {questions} questions; exactly one is allowed, as the last sentence.";
    }

    private static bool IsQuestion(string sentence) => sentence.TrimEnd('"', '”', '’', ')', '!', ' ').EndsWith('?');
}
