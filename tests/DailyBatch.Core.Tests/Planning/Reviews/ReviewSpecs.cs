using DailyBatch.Core.Planning.Reviews;
using static DailyBatch.Core.Tests.Planning.Learning.Channel;

namespace DailyBatch.Core.Tests.Planning.Reviews;

public sealed class ReviewSpecs
{
    [Fact]
    public void The_belief_names_what_does_well_first_with_its_range_and_its_evidence()
    {
        var history = History(60);

        var niches = BeliefReview.Of(Data(history), Date).Where(e => e.Kind == "Niche").ToList();

        niches[0].Name.ShouldBe("workplace drama");
        niches[0].Percent.ShouldBeGreaterThan(40);
        niches.ShouldAllBe(e => e.LowPercent < e.Percent && e.Percent < e.HighPercent);
        niches[0].Videos.ShouldBe(history.Count(e => e.Niche == "workplace_drama"));
    }

    [Fact]
    public void Without_figures_nothing_is_believed() => BeliefReview.Of(Data([]), Date).ShouldBeEmpty();

    [Fact]
    public void A_back_test_covers_what_it_promises_and_beats_the_plain_average()
    {
        var test = new BackTest(Request(History(80))).Run(default);

        test.Videos.ShouldBeGreaterThan(350);
        test.Coverage!.Value.ShouldBeInRange(.7, .9);
        test.LogScore!.Value.ShouldBeGreaterThan(test.PlainLogScore!.Value);
        test.ShadowLiftPercent!.Value.ShouldBeGreaterThan(10);
        test.RegretPercent.ShouldBeNull();
    }

    [Fact]
    public void Logged_propensities_say_what_the_plans_were_worth_against_a_mix()
    {
        // Planned by somebody who knew: workplace dramas three times as often as an even mix would.
        var history = History(80).Where((e, i) => e.Niche == "workplace_drama" || i % 3 == 0).Select(e => e with { Propensity = e.Niche == "workplace_drama" ? .3 : .1 }).ToList();

        var test = new BackTest(Request(history)).Run(default);

        test.LoggedVideos.ShouldBe(test.Videos);
        test.LiftOverMixPercent!.Value.ShouldBeGreaterThan(5);
        test.RegretPercent.ShouldNotBeNull();
    }

    [Fact]
    public void A_short_history_is_not_tested()
    {
        var test = new BackTest(Request(History(3))).Run(default);

        (test.Videos, test.Coverage, test.From).ShouldBe((0, null, null));
    }
}
