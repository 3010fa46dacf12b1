using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>What a word changes, on the log scale.</summary>
/// <param name="Mean">The expectation.</param>
/// <param name="Variance">How unsure it is.</param>
internal readonly record struct Effect(double Mean, double Variance)
{
    /// <summary>Half the width of the 80 % range.</summary>
    public double Reach => Forecast.Point90 * Math.Sqrt(Math.Max(0, Variance));
}
