using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>The call to action ends with one direct question to the viewer, and asks nothing else.</summary>
internal sealed class FinalQuestionRule : IStoryRule
{
    private static readonly string[] Viewer = ["you", "your", "yours", "yourself", "you'd", "you'll", "you're", "you've"];

    public string Name => "final-question";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var end = draft.Story.Beats.LastOrDefault();
        if (end is not { Kind: BeatKind.Cta } || end.Lines.Count == 0)
        {
            yield return "The story does not end with a call to action.";
            yield break;
        }

        var last = end.Lines[^1];
        var question = StoryText.Sentences(last.Text).LastOrDefault() ?? "";
        if (last.IsDialogue || !question.EndsWith('?')) yield return $"The last sentence \"{question}\" is not a question of the narrator.";
        if (!StoryText.PlainWords(question).Any(Viewer.Contains)) yield return $"The question \"{question}\" does not speak to the viewer (you, your).";

        var marks = end.Lines.Sum(l => l.Text.Count(c => c == '?'));
        if (marks > 1) yield return $"The call to action asks {marks} questions; exactly one is allowed.";
    }
}
