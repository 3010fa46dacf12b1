using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reviews;

/// <summary>
/// What other planners would have brought, from what this one did and how likely it was to do it: videos that the other one would have made
/// more often weigh more (self-normalised inverse propensity weighting, Swaminathan and Joachims 2015).
/// </summary>
internal sealed class PropensityEstimate
{
    // One video that was nearly never drawn must not speak for all.
    private const double LeastPropensity = .02;

    private readonly List<(double Utility, double Mix, double Greedy)> _videos = [];

    /// <summary>Videos with a logged propensity.</summary>
    public int Videos => _videos.Count;

    /// <summary>Mean log utility lost against the greedy planner; null when it would have made none of the videos.</summary>
    public double? Regret => Value(v => v.Greedy) - Value(_ => 1);

    /// <summary>Mean log utility won against an even mix.</summary>
    public double? LiftOverMix => Value(_ => 1) - Value(v => v.Mix);

    /// <summary>Takes a day in.</summary>
    public void Add(ModelDraw draw, ModelRequest request, IEnumerable<LearnedVideo> day)
    {
        var logged = day.Where(v => v.Facts.Propensity is not null).ToList();
        if (logged.Count == 0) return;
        var greedy = new ModelDraw(request, alpha: 0).Picks(new(0)).Select(p => Kind(p.Candidate.Case)).ToHashSet();
        var even = Math.Min(1, request.Batch.Count / (double)draw.Problem.Kinds.Count);
        foreach (var video in logged)
        {
            var propensity = Math.Max(LeastPropensity, video.Facts.Propensity!.Value);
            _videos.Add((video.Row.LogUtility, even / propensity, greedy.Contains(Kind(video.Row.Case)) ? 1 / propensity : 0));
        }
    }

    private static (int, int, int) Kind(ModelCase video) => (video.Niche, video.Pattern, video.Emotion);

    private double? Value(Func<(double Utility, double Mix, double Greedy), double> weight)
    {
        var total = _videos.Sum(weight);
        return total > 0 ? _videos.Sum(v => weight(v) * v.Utility) / total : null;
    }
}
