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

    /// <summary>How many coefficients there are.</summary>
    public int Count => _mean.Length;

    /// <summary>Draws all coefficients once.</summary>
    public void Fill(Span<double> theta, NormalDraws chance)
    {
        _mean.CopyTo(theta);
        for (var k = 0; k < Count; k++)
            Vectors.AddScaled(theta[k..], _alpha * chance.Next(), _upper.AsSpan(k * Count + k, Count - k));
    }
}
