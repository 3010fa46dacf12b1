namespace PlannerWorlds;

/// <summary>The lives of all policies in the worlds of a scenario. All worlds are summed first: a channel with more to win counts for more.</summary>
internal sealed class Trial(IReadOnlyList<Life> oracle, IReadOnlyList<Life> audited)
{
    /// <summary>What a policy gets of what the oracle gets, and its standard error.</summary>
    public (double Ratio, double Error) Share(IReadOnlyList<Life> lives) => Ratio([.. lives.Select(l => l.Utility)], [.. oracle.Select(l => l.Utility)]);

    /// <summary>What a policy loses against the oracle, as a multiple of what the audited sampler loses, and its standard error.</summary>
    public (double Ratio, double Error) Regret(IReadOnlyList<Life> lives) => Ratio(Lost(lives), Lost(audited));

    private double[] Lost(IReadOnlyList<Life> lives) => [.. lives.Zip(oracle, (life, best) => best.Utility - life.Utility)];

    /// <summary>A ratio of sums, with its standard error by the delta method (Cochran 1977, 2.11).</summary>
    private static (double Ratio, double Error) Ratio(double[] above, double[] below)
    {
        var ratio = above.Sum() / below.Sum();
        var spread = above.Zip(below, (a, b) => Math.Pow(a - ratio * b, 2)).Sum();
        return (ratio, Math.Sqrt(spread / Math.Max(1, above.Length - 1) / above.Length) / below.Average());
    }
}
