namespace DailyBatch.Core.Planning.Reasons;

/// <summary>What a word changes, on the log scale.</summary>
/// <param name="Mean">The expectation.</param>
/// <param name="Variance">How unsure it is.</param>
internal readonly record struct Effect(double Mean, double Variance)
{
    private const double Point90 = 1.2815515655446004;

    /// <summary>Half the width of the 80 % range.</summary>
    public double Reach => Point90 * Math.Sqrt(Math.Max(0, Variance));
}
