using DailyBatch.Core.Stories;

namespace DailyBatch.Core.Tests.Stories;

public sealed class GrammarRuleReportSpecs
{
    [Fact]
    public async Task A_story_of_the_grammar_says_which_rules_it_keeps()
    {
        var writing = (await new GrammarStoryWriter().StoryAsync(Requests.Of())).Writing!;
        writing.Rules.Select(r => r.Rule).ShouldBe(StoryValidator.RuleNames);
        writing.Rules.ShouldAllBe(r => r.Kept);
        writing.PromptVersion.ShouldBeNull();
    }
}
