using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories;

/// <summary>Counts which rules the drafts of one story broke, for <see cref="StoryWriting.Rules"/>.</summary>
internal sealed class RuleTally
{
    private readonly Dictionary<string, int> _broken = new(StringComparer.Ordinal);

    /// <summary>Counts one draft; a rule that it breaks in several places counts once.</summary>
    public void Add(IReadOnlyList<RuleBreach> breaches)
    {
        foreach (var rule in breaches.Select(b => b.Rule).Distinct())
            _broken[rule] = _broken.GetValueOrDefault(rule) + 1;
    }

    /// <summary>Every rule in the order in which they are checked.</summary>
    /// <param name="left">What is still wrong with the story that is kept.</param>
    public IReadOnlyList<RuleResult> Results(IReadOnlyList<RuleBreach> left)
    {
        var open = left.Select(b => b.Rule).ToHashSet(StringComparer.Ordinal);
        return [.. StoryValidator.RuleNames.Select(rule => new RuleResult(rule, !open.Contains(rule), _broken.GetValueOrDefault(rule)))];
    }
}
