using System.Globalization;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;
using static DailyBatch.Core.Tests.Planning.Model.ModelBench;

namespace DailyBatch.Core.Tests.Planning.Model;

public sealed class BatchDrawSpecs
{
    private static readonly Belief Learned = BeliefFit.On(61, Features, History(60));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void No_slot_kind_or_cap_is_ever_broken(int count)
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var chosen = Chosen(Plan(Learned, Problem(61, count), seed));

            chosen.Length.ShouldBe(count);
            chosen.Select(c => c.Slot).Distinct().Count().ShouldBe(count);
            chosen.Select(c => (c.Niche, c.Pattern, c.Emotion)).Distinct().Count().ShouldBe(count);
            chosen.GroupBy(c => c.Niche).Max(g => g.Count()).ShouldBeLessThanOrEqualTo(2);
        }
    }

    [Fact]
    public void Views_times_ten_leave_every_choice_as_it_was()
    {
        var other = BeliefFit.On(61, Features, History(60).Select(r => r with { LogUtility = r.LogUtility + Math.Log(10) }));

        for (var seed = 0UL; seed < 50; seed++)
            Chosen(Plan(other, Problem(61), seed)).ShouldBe(Chosen(Plan(Learned, Problem(61), seed)));
    }

    [Fact]
    public void Draws_follow_the_belief()
    {
        var draws = new ThetaDraws(Learned, .5);
        var chance = new NormalDraws(new(3));
        var sample = Enumerable.Range(0, 4000).Select(_ => Drawn()).ToArray();
        foreach (var index in new[] { 0, Features.Niches.At(2), Features.Mates })
        {
            var values = sample.Select(s => s[index]).ToArray();
            var sd = .5 * Math.Sqrt(Learned.Covariance[index, index]);
            values.Average().ShouldBe(Learned.Mean[index], sd / 15);
            Math.Sqrt(values.Average(v => v * v) - Math.Pow(values.Average(), 2)).ShouldBe(sd, sd / 15);
        }

        double[] Drawn()
        {
            var theta = new double[draws.Count];
            draws.Fill(theta, chance);
            return theta;
        }
    }

    [Fact]
    public void Without_spread_the_best_is_taken_and_gives_nothing_up()
    {
        var picks = Plan(Learned, Problem(61), seed: 1, alpha: 0);

        PickJudge.GivenUp(Problem(61), Learned, picks).ShouldAllBe(loss => Math.Abs(loss) < 1e-9);
    }

    [Fact]
    public void What_a_pick_gives_up_is_never_negative()
    {
        for (var seed = 0UL; seed < 50; seed++)
            PickJudge.GivenUp(Problem(61), Learned, Plan(Learned, Problem(61), seed)).ShouldAllBe(loss => loss >= -1e-9);
    }

    [Fact]
    public void Kinds_that_the_day_holds_already_are_not_taken_again_and_count_for_the_cap()
    {
        var problem = Problem(61, count: 3) with { Held = [(0, 0), (0, 1)], Candidates = CandidateGrid.Of(Features, 61, Kinds, [2, 3, 4]) };

        for (var seed = 0UL; seed < 50; seed++)
            Chosen(Plan(Learned, problem, seed)).ShouldAllBe(c => c.Niche != 0);
    }

    [Fact]
    public void A_niche_that_is_always_wanted_is_always_there()
    {
        for (var seed = 0UL; seed < 50; seed++)
            Chosen(Plan(Learned, Problem(61, count: 2) with { Wanted = [3] }, seed)).ShouldContain(c => c.Niche == 3);
    }

    [Fact]
    public void A_niche_that_is_not_wanted_on_a_day_is_not_there()
    {
        var problem = Problem(61) with { Candidates = CandidateGrid.Of(Features, 61, Kinds, [0, 1, 2, 3, 4], niche => niche == 0) };

        for (var seed = 0UL; seed < 50; seed++)
            Chosen(Plan(Learned, problem, seed)).ShouldAllBe(c => c.Niche != 0);
    }

    [Fact]
    public void When_nothing_is_allowed_any_more_the_batch_is_shorter() =>
        Plan(Learned, Problem(61) with { Candidates = CandidateGrid.Of(Features, 61, [(0, 0, 0), (1, 1, 1)], [0, 1, 2]) }, seed: 1).Count.ShouldBe(2);

    [Fact]
    public void A_cap_that_changed_a_pick_is_named()
    {
        var limits = Enumerable.Range(0, 50).SelectMany(seed => Plan(Learned, Problem(61, cap: 1), (ulong)seed, alpha: 0)).Select(p => p.ChangedBy).ToHashSet();

        limits.ShouldContain(BatchLimit.None);
        limits.Count.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public void The_same_seed_and_history_give_the_same_batch_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Chosen(Plan(Learned, Problem(61), seed: 9));
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Chosen(Plan(BeliefFit.On(61, Features, History(60)), Problem(61), seed: 9)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Normal_chance_is_the_same_for_the_same_seed_and_has_mean_0_and_spread_1()
    {
        var chance = new NormalDraws(new SeededRandom(11));
        var again = new NormalDraws(new SeededRandom(11));
        var values = Enumerable.Range(0, 20000).Select(_ => chance.Next()).ToArray();

        Enumerable.Range(0, 20000).Select(_ => again.Next()).ToArray().ShouldBe(values);
        values.Average().ShouldBe(0, .03);
        values.Average(v => v * v).ShouldBe(1, .03);
    }
}
