using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Tests.Stories.Rules;

/// <summary>Stories before any rule has looked at them: none may be refused for what it is not.</summary>
public sealed class GrammarKeepsRulesSpecs
{
    private const int Stories = 400;
    private static readonly string[] AboutWords = ["real-names", "decency", "speakable", "title-kept", "texts", "hook", "final-question"];

    [Fact]
    public void No_telling_of_any_premise_is_taken_for_indecent_or_real()
    {
        var breaches = Tellings().SelectMany(t => StoryValidator.Validate(t.Story, t.Pattern, TimeSpan.FromSeconds(60)))
            .Where(b => AboutWords.Contains(b.Rule)).Select(b => b.ToString()).Distinct().ToArray();
        breaches.ShouldBeEmpty();
    }

    private static IEnumerable<(Story Story, StoryPattern Pattern)> Tellings()
    {
        var composer = new StoryComposer(GrammarLibrary.Instance);
        var premises = GrammarLibrary.Instance.All;
        for (var i = 0; i < Stories; i++)
        {
            var (premise, pattern) = (premises[i % premises.Count], StoryPattern.All[i % 3]);
            var request = Requests.Of(premise.Niche, pattern.Name, Requests.Emotions[i % 4]);
            if (composer.Compose(new(premise, pattern, request.Plan, request.TargetDuration, (ulong)i)) is { } story) yield return (story, pattern);
        }
    }
}
