using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Says before any work why a raw story cannot be told.</summary>
internal static class SourceCheck
{
    private const double FewestEnglish = 0.2;
    private const int MostLeftOut = 1;
    private const double Slack = 1.15;

    private static readonly HashSet<string> English = new(
        """
        the a an and or but of to in on at for with from by that this it is was were be been had has have not no he she they we i you my his her their our me him them
        as so when what who which there if would could will did do said up out all about then after before
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong, as breaches of rules; empty for a story that is worth trying.</summary>
    public static IReadOnlyList<RuleBreach> Of(RawStory story, TimeSpan target)
    {
        var breaches = new List<RuleBreach>();
        var words = StoryText.PlainWords(story.Text);
        if (words.Count(English.Contains) < FewestEnglish * words.Length) return [new("speakable", "The text is not English.")];

        if (SexualWords.In(words).Any() || StoryText.Sentences(story.Text).Count(MinorsInHarm.In) > MostLeftOut)
            breaches.Add(new("decency", "It has sexual content, or puts a minor in harm's way."));
        var budget = WordBudget.For(target);
        var usable = story.Pieces.Sum(p => p.Words);
        if (usable < budget.Low * Slack)
            breaches.Add(new("word-budget", FormattableString.Invariant($"It has {usable} words that can be told; {target.TotalSeconds:0} seconds need about {Math.Ceiling(budget.Low * Slack):0}.")));
        if (!story.Pieces.Any(p => Cues.IsQuarrel(p.Alone ?? p.Tail)))
            breaches.Add(new("conflict", "Nobody in it does anything wrong to anybody."));
        if (story.Rival is null)
            breaches.Add(new("dialogue-count", "There is nobody in it besides the teller who could answer."));
        return breaches;
    }
}
