namespace DailyBatch.Core.Stories.Rules;

/// <summary>One rule that a story must keep.</summary>
internal interface IStoryRule
{
    /// <summary>Its stable name in messages and tests.</summary>
    string Name { get; }

    /// <summary>A sentence for each breach; none when the rule is kept.</summary>
    IEnumerable<string> Check(StoryDraft draft);
}
