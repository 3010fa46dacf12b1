namespace DailyBatch.Core.Planning.Model;

/// <summary>What is expected of a video, in log utility.</summary>
/// <param name="Mean">The expectation.</param>
/// <param name="Variance">How unsure the expectation is.</param>
/// <param name="Noise">How far single videos lie from it; a variance.</param>
internal readonly record struct Forecast(double Mean, double Variance, double Noise)
{
    /// <summary>The normal distribution's 90 % point: 80 % lie between it and its mirror.</summary>
    public const double Point90 = 1.2815515655446004;

    /// <summary>Half the width of the 80 % interval of one video.</summary>
    public double Reach => Point90 * Math.Sqrt(Variance + Noise);

    /// <summary>Half the width of the 80 % range of the average.</summary>
    public double AverageReach => Point90 * Math.Sqrt(Variance);

    /// <summary>The forecast of a video with so many others of its niche on its day.</summary>
    public static Forecast Of(Belief belief, ReadOnlySpan<int> terms, int mates) =>
        new(belief.MeanOf(terms, mates), belief.VarianceOf(terms, mates), belief.NoiseVariance);
}
