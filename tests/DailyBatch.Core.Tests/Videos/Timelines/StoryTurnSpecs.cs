using DailyBatch.Core.Episodes;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Timelines;

public sealed class StoryTurnSpecs
{
    [Fact]
    public void A_story_turns_with_its_twist()
    {
        Of(StoryPattern.A).ShouldBe(4);
        Of(StoryPattern.C).ShouldBe(2);
    }

    [Fact]
    public void Without_a_twist_it_turns_with_the_trigger_that_is_told_after_the_clash() => Of(StoryPattern.B).ShouldBe(3);

    [Fact]
    public void A_trigger_before_the_clash_turns_nothing()
    {
        Of(BeatKind.Hook, BeatKind.Trigger, BeatKind.Clash, BeatKind.Cta).ShouldBe(-1);
        Of(BeatKind.Hook, BeatKind.Trigger, BeatKind.Cta).ShouldBe(-1);
        Of().ShouldBe(-1);
    }

    private static int Of(StoryPattern pattern) => Of([.. pattern.Beats]);

    private static int Of(params BeatKind[] kinds) => StoryTurn.IndexOf([.. kinds.Select(k => new Beat(k, 1, "rage", []))]);
}
