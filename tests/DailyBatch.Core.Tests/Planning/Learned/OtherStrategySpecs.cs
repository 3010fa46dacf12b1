using DailyBatch.Core.Planning;
using DailyBatch.Core.Planning.Proportional;
using DailyBatch.Core.Runtime;
using static DailyBatch.Core.Tests.Planning.Learning.Channel;

namespace DailyBatch.Core.Tests.Planning.Learned;

public sealed class OtherStrategySpecs
{
    [Fact]
    public void Weights_decide_how_often_an_index_is_drawn_and_none_is_drawn_twice()
    {
        var random = new SeededRandom(1);
        var draws = Enumerable.Range(0, 4000).Select(_ => ProportionalDraw.Distinct([3, 1, 0], 2, random)).ToList();

        draws.ShouldAllBe(d => d.Distinct().Count() == 2);
        draws.Count(d => d[0] == 0).ShouldBeInRange(2900, 3100);
        draws.ShouldAllBe(d => d[0] != 2);
    }

    [Fact]
    public void A_video_that_nobody_saw_scores_nothing() => GroupScore.Of(0, 5, 1).ShouldBe(0);

    [Fact]
    public void The_audited_sampler_plans_groups_that_were_measured_and_says_their_scores()
    {
        var history = History(10);

        var plan = ProportionalPlanner.Plan(Request(history));

        plan.ShouldAllBe(v => history.Any(e => e.Niche == v.Niche && e.Pattern == v.Pattern && e.Emotion == v.PrimaryEmotion));
        plan.ShouldAllBe(v => v.Reason.Mode == "proportional" && v.Reason.Sentence.StartsWith("Drawn in proportion to past scores: "));
        plan.Select(v => (v.Niche, v.Pattern, v.PrimaryEmotion)).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public void Where_groups_are_too_few_the_mix_fills_up()
    {
        var plan = ProportionalPlanner.Plan(Request([Episode(Date.AddDays(-4), 11, "courtroom", "A", "rage", 900), Episode(Date.AddDays(-5), 11, "courtroom", "karma", "rage", 900)]));

        plan.Select(v => v.Reason.Mode).ShouldBe(["proportional", "mix", "mix", "mix", "mix"]);
    }

    [Fact]
    public void The_mix_keeps_wishes()
    {
        var settings = SettingsWith(("planner.always", "injustice"), ("planner.never.tuesday", "courtroom"));
        var request = Request([], settings, count: 2);
        for (var revision = 0; revision < 10; revision++)
        {
            var plan = WishedMix.Plan(request.Batch with { Revision = revision }, request.Wishes);

            plan.Count.ShouldBe(2);
            plan.ShouldContain(v => v.Niche == "injustice");
            plan.ShouldAllBe(v => v.Niche != "courtroom");
            plan.Select(v => v.Place).ShouldBe([1, 2]);
            plan.Select(v => v.SuggestedSlot!.Value.Hour).ShouldBe([11, 14]);
        }
    }

    [Fact]
    public void Topics_are_given_once_and_in_their_order()
    {
        var settings = SettingsWith(("planner.topics", "a stolen inheritance, a will, a dog"));
        var request = Request([], settings, count: 3);

        var plan = request.Wishes.WithTopics(WishedMix.Plan(request.Batch, request.Wishes), new HashSet<string> { "a will" });

        plan.Select(v => v.TopicHint).ShouldBe(["a stolen inheritance", "a dog", null]);
    }
}
