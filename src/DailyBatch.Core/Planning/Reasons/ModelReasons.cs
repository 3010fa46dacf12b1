using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>Says why each video of a batch was chosen.</summary>
internal sealed class ModelReasons
{
    private const int LatelyVideos = 60;
    private const int MostDrivers = 3;

    private readonly ModelRequest _request;
    private readonly Belief _belief;
    private readonly IReadOnlyList<BatchPick> _picks;
    private readonly IReadOnlyList<ModelCase> _variants;
    private readonly IReadOnlyList<double> _propensities;
    private readonly IReadOnlyList<double> _givenUp;
    private readonly double _average;
    private readonly int _cap;
    private readonly EffectNames _names;
    private readonly Effects _effects;
    private readonly EvidenceCounter _evidence;

    /// <param name="request">What was asked for.</param>
    /// <param name="belief">What is believed.</param>
    /// <param name="problem">What was chosen from.</param>
    /// <param name="picks">What was chosen.</param>
    /// <param name="variants">The same with style and second emotion.</param>
    /// <param name="propensities">How likely each was.</param>
    public ModelReasons(
        ModelRequest request, Belief belief, BatchProblem problem, IReadOnlyList<BatchPick> picks, IReadOnlyList<ModelCase> variants, IReadOnlyList<double> propensities)
    {
        (_request, _belief, _picks, _variants, _propensities, _cap) = (request, belief, picks, variants, propensities, problem.Cap);
        _givenUp = PickJudge.GivenUp(problem, belief, picks);
        _names = new(request.Data.Words);
        _effects = new(belief);
        _evidence = new(request.Data);
        _average = request.Data.Rows.TakeLast(LatelyVideos).Average(r => belief.MeanOf(belief.Features.TermsOf(r.Case), r.Mates));
    }

    /// <summary>The reason of a pick.</summary>
    public PlanReason Of(int index)
    {
        var (video, pick) = (_variants[index], _picks[index]);
        var mates = Mates(video.Niche);
        var forecast = Forecast.Of(_belief, _belief.Features.TermsOf(video), mates);
        var explores = _givenUp[index] > PickJudge.Tolerance;
        var reason = new PlanReason(explores ? "explore" : "exploit", "")
        {
            Forecast = ViewForecast.Of(forecast, _request.Data.UtilityPerView, _average) with { OfEngagedViews = _request.Data.OfEngagedViews },
            GivesUpPercent = explores ? -Percent.Of(-_givenUp[index]) : 0,
            Propensity = _propensities[index],
            Evidence = _evidence.Of(video),
            Drivers = Drivers(video, mates),
            Constraints = pick.ChangedBy == BatchLimit.None ? null : [LimitText.Of(pick.ChangedBy, _cap)],
            ModelDate = _request.Batch.Date,
            RowsUsed = _belief.Rows,
            Sigma = Math.Round(Math.Sqrt(_belief.NoiseVariance), 3),
        };
        return reason with { Sentence = new ReasonSentence(_request.Data.Words).Of(video, reason) };
    }

    private int Mates(int niche) =>
        _variants.Count(v => v.Niche == niche) - 1
        + _request.Batch.History.Count(v => v.Date == _request.Batch.Date && _request.Data.Words.Niches.Of(v.Niche) == niche);

    private PlanDriver[] Drivers(ModelCase video, int mates)
    {
        var effects = _belief.Features.TermsOf(video)
            .Select(index => (Index: index, Block: _belief.Features.BlockOf(index)))
            .Where(t => t.Block.Kind != FeatureKind.Level)
            .Select(t => (Name: _names.Of(t.Block, t.Index), Effect: _effects.Of(t.Block, t.Index)))
            .Append((Name: mates == 1 ? "another video of the niche that day" : $"{mates} other videos of the niche that day", Effect: MatesEffect(mates)));
        return
        [
            .. effects.OrderByDescending(e => Math.Abs(e.Effect.Mean)).Take(MostDrivers)
                .Select(e => new PlanDriver(e.Name, Percent.Of(e.Effect.Mean), Percent.Of(e.Effect.Mean - e.Effect.Reach), Percent.Of(e.Effect.Mean + e.Effect.Reach))),
        ];
    }

    private Effect MatesEffect(int mates)
    {
        var index = _belief.Features.Mates;
        return new(mates * _belief.Mean[index], mates * mates * _belief.Covariance[index, index]);
    }
}
