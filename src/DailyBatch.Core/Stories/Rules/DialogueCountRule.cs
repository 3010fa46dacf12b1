using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>One line of speech in the hook, two or three in clash and in twist from at least two people, at most two elsewhere.</summary>
internal sealed class DialogueCountRule : IStoryRule
{
    public string Name => "dialogue-count";

    /// <summary>The fewest and the most lines of speech in a beat.</summary>
    public static (int Fewest, int Most) LimitsOf(BeatKind kind) => kind switch
    {
        BeatKind.Hook => (1, 1),
        BeatKind.Clash or BeatKind.Twist => (2, 3),
        _ => (0, 2),
    };

    public IEnumerable<string> Check(StoryDraft draft)
    {
        foreach (var beat in draft.Story.Beats)
        {
            var (fewest, most) = LimitsOf(beat.Kind);
            var speakers = beat.Lines.Where(l => l.IsDialogue).Select(l => l.Speaker).ToArray();
            if (speakers.Length < fewest || speakers.Length > most)
                yield return $"{beat.Kind} has {speakers.Length} lines of speech; {fewest} to {most} are allowed.";
            else if (fewest > 1 && speakers.Distinct().Count() < 2)
                yield return $"In {beat.Kind} only {speakers[0]} speaks; it needs an answer.";
        }
    }
}
