namespace DailyBatch.Core.Planning.Model;

/// <summary>A batch while it fills.</summary>
internal sealed class BatchState
{
    private readonly BatchProblem _problem;
    private readonly int[] _niches;
    private readonly HashSet<int> _kinds = [];
    private readonly HashSet<int> _slots = [];
    private readonly HashSet<int> _wanted;
    private int _left;

    public BatchState(BatchProblem problem)
    {
        _problem = problem;
        _left = problem.Count;
        _niches = new int[problem.Niches];
        _wanted = [.. problem.Wanted];
        foreach (var (niche, kind) in problem.Held) Count(niche, kind);
    }

    /// <summary>Videos of a niche so far.</summary>
    public int Of(int niche) => _niches[niche];

    /// <summary>What stands against a candidate; the first thing that does.</summary>
    public BatchLimit Against(Candidate candidate)
    {
        if (candidate.IsUnwanted) return BatchLimit.Wish;
        if (_slots.Contains(candidate.Case.Slot)) return BatchLimit.Slot;
        if (_kinds.Contains(candidate.Kind)) return BatchLimit.Kind;
        if (_niches[candidate.Case.Niche] >= _problem.Cap) return BatchLimit.NicheCap;

        // The last places are kept for the niches of which there must be one.
        return _wanted.Count >= _left && !_wanted.Contains(candidate.Case.Niche) ? BatchLimit.Wish : BatchLimit.None;
    }

    /// <summary>Takes a candidate in.</summary>
    public void Take(Candidate candidate)
    {
        _left--;
        _slots.Add(candidate.Case.Slot);
        Count(candidate.Case.Niche, candidate.Kind);
    }

    /// <summary>What a candidate brings with some coefficients: its own sum, less what it and its mates take from each other.</summary>
    public double Worth(Candidate candidate, ReadOnlySpan<double> theta, int mates) =>
        candidate.Sum(theta) - 2 * Math.Max(0, -theta[mates]) * _niches[candidate.Case.Niche];

    private void Count(int niche, int kind)
    {
        _niches[niche]++;
        _kinds.Add(kind);
        _wanted.Remove(niche);
    }
}
