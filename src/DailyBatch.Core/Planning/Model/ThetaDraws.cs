namespace DailyBatch.Core.Planning.Model;

/// <summary>
/// Draws coefficients from a belief, for Thompson sampling: each as likely as it is believed to be the true one. Chapelle and Li 2011
/// found that drawing with half the spread learns faster than with all of it.
/// </summary>
internal sealed class ThetaDraws
{
    private const double Jitter = 1e-9;

    private readonly double[] _mean;
    private readonly double[] _upper;
    private readonly double _alpha;

    /// <param name="belief">The belief.</param>
    /// <param name="alpha">How much of the spread is drawn: 0 is none, 1 all.</param>
    public ThetaDraws(Belief belief, double alpha)
    {
        _mean = belief.Mean.ToArray();
        _upper = belief.Covariance.Factor(Jitter);
        _alpha = alpha;
    }

    /// <summary>One draw of all coefficients.</summary>
    public double[] Next(NormalDraws chance)
    {
        var size = _mean.Length;
        double[] theta = [.. _mean];
        for (var k = 0; k < size; k++)
            Vectors.AddScaled(theta.AsSpan(k), _alpha * chance.Next(), _upper.AsSpan(k * size + k, size - k));
        return theta;
    }
}
