using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories;

/// <summary>The rules that every story must keep, whoever wrote it. They are those of the audited system, made exact.</summary>
public static class StoryValidator
{
    private static readonly IReadOnlyList<IStoryRule> Rules =
    [
        new PatternOrderRule(),
        new WordBudgetRule(),
        new BeatSharesRule(),
        new HookRule(),
        new FinalQuestionRule(),
        new SentencesPerBeatRule(),
        new SentenceLengthRule(),
        new DialogueCountRule(),
        new DialogueRepeatsRule(),
        new SpeakableRule(),
        new RealNamesRule(),
        new DecencyRule(),
        new EmotionsRule(),
        new CastRule(),
        new ScenesRule(),
        new BRollRule(),
        new TextsRule(),
        new TitleKeptRule(),
    ];

    /// <summary>The names of all rules, in the order in which they are checked.</summary>
    public static IReadOnlyList<string> RuleNames { get; } = [.. Rules.Select(r => r.Name)];

    /// <summary>Everything that is wrong with a story; empty when it keeps all rules.</summary>
    /// <param name="story">The story.</param>
    /// <param name="pattern">The order of beats that was asked for.</param>
    /// <param name="target">The length of the video to be, 45 to 90 s; it sets the number of words.</param>
    public static IReadOnlyList<RuleBreach> Validate(Story story, StoryPattern pattern, TimeSpan target)
    {
        var draft = new StoryDraft(story, pattern, target);
        return [.. Rules.SelectMany(rule => rule.Check(draft).Select(message => new RuleBreach(rule.Name, message)))];
    }
}
