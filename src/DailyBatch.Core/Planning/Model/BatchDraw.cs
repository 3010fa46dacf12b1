using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning.Model;

/// <summary>Fills batches by Thompson sampling: for each place coefficients are drawn anew, and the candidate that they like best is taken.</summary>
internal sealed class BatchDraw(BatchProblem problem, ThetaDraws draws, int mates)
{
    private readonly double[] _theta = new double[draws.Count];

    /// <summary>One batch; shorter than asked for when nothing is allowed any more.</summary>
    public IReadOnlyList<BatchPick> Next(SeededRandom random)
    {
        var chance = new NormalDraws(random);
        var state = new BatchState(problem);
        var picks = new List<BatchPick>(problem.Count);
        while (picks.Count < problem.Count)
        {
            draws.Fill(_theta, chance);
            if (Best(state) is not { } pick) break;
            state.Take(pick.Candidate);
            picks.Add(pick);
        }

        return picks;
    }

    private BatchPick? Best(BatchState state)
    {
        Candidate? best = null, liked = null;
        var (bestWorth, likedWorth) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var candidate in problem.Candidates)
        {
            var worth = state.Worth(candidate, _theta, mates);
            if (worth > likedWorth) (liked, likedWorth) = (candidate, worth);
            if (worth > bestWorth && state.Against(candidate) == BatchLimit.None) (best, bestWorth) = (candidate, worth);
        }

        return best is null ? null : new(best, best == liked ? BatchLimit.None : state.Against(liked!));
    }
}
