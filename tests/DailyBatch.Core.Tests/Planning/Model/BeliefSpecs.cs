using DailyBatch.Core.Planning.Model;
using static DailyBatch.Core.Tests.Planning.Model.ModelBench;

namespace DailyBatch.Core.Tests.Planning.Model;

public sealed class BeliefSpecs
{
    private static readonly int[] Renamed = [3, 5, 0, 1, 4, 2];

    [Fact]
    public void Renaming_the_niches_permutes_the_forecasts()
    {
        var rows = History(40);
        var belief = BeliefFit.On(41, Features, rows);
        var other = BeliefFit.On(41, Features, rows.Select(r => r with { Case = r.Case with { Niche = Renamed[r.Case.Niche] } }));

        foreach (var kind in Kinds)
        {
            var (terms, renamed) = (Terms(kind.Niche), Terms(Renamed[kind.Niche]));
            other.MeanOf(renamed, 1).ShouldBe(belief.MeanOf(terms, 1), 1e-10);
            other.VarianceOf(renamed, 1).ShouldBe(belief.VarianceOf(terms, 1), 1e-10);

            int[] Terms(int niche) => Features.TermsOf(new(41, niche, kind.Pattern, kind.Emotion, 2));
        }
    }

    [Fact]
    public void The_order_in_which_rows_come_plays_no_part()
    {
        var rows = History(20);

        var belief = BeliefFit.On(21, Features, rows);
        var other = BeliefFit.On(21, Features, new Core.Runtime.SeededRandom(5).Shuffle(rows));

        other.Mean.ToArray().ShouldBe(belief.Mean.ToArray());
        other.NoiseVariance.ShouldBe(belief.NoiseVariance);
    }

    [Fact]
    public void Ten_times_the_utility_shifts_every_forecast_by_the_log_of_ten()
    {
        var rows = History(30);
        var belief = BeliefFit.On(31, Features, rows);
        var other = BeliefFit.On(31, Features, rows.Select(r => r with { LogUtility = r.LogUtility + Math.Log(10) }));

        foreach (var kind in Kinds)
        {
            var terms = Features.TermsOf(new(31, kind.Niche, kind.Pattern, kind.Emotion, 0));
            (other.MeanOf(terms) - belief.MeanOf(terms)).ShouldBe(Math.Log(10), 1e-9);
            other.VarianceOf(terms).ShouldBe(belief.VarianceOf(terms), 1e-9);
        }
    }

    [Fact]
    public void What_does_well_is_found_out()
    {
        var belief = BeliefFit.On(91, Features, History(90));

        belief.Mean[Features.Niches.At(0)].ShouldBeGreaterThan(.3);
        belief.NoiseVariance.ShouldBe(1, .25);
    }

    [Fact]
    public void One_hit_moves_a_forecast_by_less_than_an_ordinary_surprise_would_in_full()
    {
        var rows = History(30);
        var terms = Features.TermsOf(new(31, 2, 1, 1, 1));
        var hit = new ModelRow(new(30, 2, 1, 1, 1), 0, 8 + Math.Log(100), 0);

        var before = BeliefFit.On(31, Features, rows);
        var after = BeliefFit.On(31, Features, rows.Append(hit));

        (after.MeanOf(terms) - before.MeanOf(terms)).ShouldBeInRange(0, .5);
    }

    [Fact]
    public void Days_that_pass_make_level_and_niches_less_sure_and_nothing_else()
    {
        var belief = BeliefFit.On(20, Features, History(20));
        var later = belief.Clone();

        later.AdvanceTo(30);

        var added = Enumerable.Range(0, Features.Count).ToDictionary(i => i, i => later.Covariance[i, i] - belief.Covariance[i, i]);
        added[Features.LevelOf(30)].ShouldBe(10 * .03 * .03, 1e-12);
        added[Features.Niches.At(4)].ShouldBe(10 * .03 * .03, 1e-12);
        added.Values.Count(a => a != 0).ShouldBe(7);
    }

    [Fact]
    public void The_covariance_stays_symmetric_to_the_bit()
    {
        var covariance = BeliefFit.On(200, Features, History(200)).Covariance;

        for (var i = 0; i < covariance.Size; i++)
        {
            for (var j = 0; j < i; j++) covariance[i, j].ShouldBe(covariance[j, i]);
        }
    }

    [Fact]
    public void Another_way_of_counting_views_starts_a_level_and_leaves_the_effects()
    {
        var shifted = new FeatureMap(new ModelShape(6, 3, 4, 5) { LevelShifts = [30] });
        var rows = History(60).Select(r => r.Case.Day < 30 ? r : r with { LogUtility = r.LogUtility + 3 });

        var belief = BeliefFit.On(61, shifted, rows);

        (belief.Mean[shifted.LevelOf(60)] - belief.Mean[shifted.LevelOf(0)]).ShouldBe(3, .6);
        belief.NoiseVariance.ShouldBe(1, .3);
        belief.Mean[shifted.Niches.At(0)].ShouldBeGreaterThan(.3);
    }

    [Fact]
    public void A_word_that_is_not_known_adds_nothing()
    {
        var known = Features.TermsOf(new(3, 1, 1, 1, 1));

        Features.TermsOf(new(3, ModelCase.Unknown, 1, 1, ModelCase.Unknown)).ShouldBeSubsetOf(known);
        Features.TermsOf(new(3, ModelCase.Unknown, 1, 1, ModelCase.Unknown)).Length.ShouldBe(5);
    }

    [Fact]
    public void Only_the_newest_two_thousand_are_learned_from()
    {
        var rows = History(500);

        var belief = BeliefFit.On(501, Features, rows);

        belief.Rows.ShouldBe(2000);
        belief.Mean.ToArray().ShouldBe(BeliefFit.On(501, Features, rows.Skip(500)).Mean.ToArray());
    }

    [Fact]
    public void Without_a_history_the_level_is_the_usual_one()
    {
        var belief = BeliefFit.On(5, Features, []);

        belief.MeanOf(Features.TermsOf(new(5, 0, 0, 0, 0))).ShouldBe(Math.Log(500), 1e-12);
        belief.MeanOf(Features.TermsOf(new(5, 0, 0, 0, 0)), 1).ShouldBe(Math.Log(500) - .1, 1e-12);
    }

    [Fact]
    public void The_factor_times_itself_is_the_matrix()
    {
        var covariance = BeliefFit.On(61, Features, History(60)).Covariance;
        var upper = covariance.Factor(1e-9);
        var size = covariance.Size;

        for (var i = 0; i < size; i += 7)
        {
            for (var j = 0; j < size; j += 5)
                Enumerable.Range(0, size).Sum(k => upper[k * size + i] * upper[k * size + j]).ShouldBe(covariance[i, j] + (i == j ? 1e-9 : 0), 1e-10);
        }
    }
}
