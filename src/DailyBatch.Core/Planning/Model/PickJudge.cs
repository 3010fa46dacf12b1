namespace DailyBatch.Core.Planning.Model;

/// <summary>Says of each pick what it gives up in expectation against the best that was still allowed.</summary>
internal static class PickJudge
{
    /// <summary>Up to this much in log utility a pick counts as the best one.</summary>
    public const double Tolerance = .05;

    /// <summary>What each pick gives up, in log utility; 0 for the best.</summary>
    public static IReadOnlyList<double> GivenUp(BatchProblem problem, Belief belief, IReadOnlyList<BatchPick> picks)
    {
        var state = new BatchState(problem);
        var result = new List<double>(picks.Count);
        foreach (var pick in picks)
        {
            var best = problem.Candidates.Where(c => state.Against(c) == BatchLimit.None).Max(Worth);
            result.Add(best - Worth(pick.Candidate));
            state.Take(pick.Candidate);

            double Worth(Candidate c) => state.Worth(c, belief.Mean, belief.Features.Mates);
        }

        return result;
    }
}
