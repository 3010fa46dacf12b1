namespace PlannerWorlds;

/// <summary>The lives of all policies in the worlds of a scenario.</summary>
internal sealed class Trial(IReadOnlyList<Life> oracle, IReadOnlyList<Life> audited)
{
    /// <summary>Share of what the oracle gets: mean over worlds, and its standard error.</summary>
    public (double Mean, double Error) Share(IReadOnlyList<Life> lives)
    {
        var shares = lives.Zip(oracle, (life, best) => life.Utility / best.Utility).ToArray();
        var mean = shares.Average();
        return (mean, Math.Sqrt(shares.Sum(s => (s - mean) * (s - mean)) / Math.Max(1, shares.Length - 1) / shares.Length));
    }

    /// <summary>Mean lost share against the mean lost share of the audited sampler, with its standard error by the delta method.</summary>
    public (double Ratio, double Error) Regret(IReadOnlyList<Life> lives)
    {
        var lost = lives.Zip(oracle, (life, best) => 1 - life.Utility / best.Utility).ToArray();
        var theirs = audited.Zip(oracle, (life, best) => 1 - life.Utility / best.Utility).ToArray();
        var ratio = lost.Sum() / theirs.Sum();
        var spread = lost.Zip(theirs, (a, b) => Math.Pow(a - ratio * b, 2)).Sum();
        return (ratio, Math.Sqrt(spread / Math.Max(1, lost.Length - 1) / lost.Length) / theirs.Average());
    }
}
