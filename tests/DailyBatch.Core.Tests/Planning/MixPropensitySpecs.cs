using DailyBatch.Core.Planning;
using DailyBatch.Core.Settings;
using static DailyBatch.Core.Tests.Planning.MixBench;

namespace DailyBatch.Core.Tests.Planning;

public sealed class MixPropensitySpecs
{
    [Fact]
    public void Propensities_of_all_kinds_sum_up_to_the_videos_of_a_batch_but_for_a_kind_that_comes_twice()
    {
        var request = Request();
        var plan = MixPlanner.Plan(request);
        var kinds = from n in PlannerWords.Niches from p in PlannerWords.Patterns from e in PlannerWords.Emotions select plan[0] with { Niche = n, Pattern = p, PrimaryEmotion = e };

        MixPropensity.Logged([.. kinds], revision => MixPlanner.Plan(request with { Revision = revision })).Sum(v => v.Reason.Propensity!.Value).ShouldBeInRange(4.7, 5);
    }

    [Fact]
    public void The_reason_keeps_its_sentence()
    {
        var plan = MixPlanner.Plan(Request());

        MixPropensity.Logged(plan, _ => plan).ShouldAllBe(v => v.Reason.Propensity == 1 && v.Reason.Sentence.StartsWith("Simple mix"));
    }
}
