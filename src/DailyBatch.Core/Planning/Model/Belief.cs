namespace DailyBatch.Core.Planning.Model;

/// <summary>
/// What is believed of all coefficients, as one normal distribution, and of the noise of a single video. Learns one video at a time:
/// Bayesian linear regression in the form of a Kalman filter, where surprising videos weigh less and the noise is learned along
/// (West and Harrison, Bayesian Forecasting and Dynamic Models, 1997), and level and niches drift from day to day.
/// </summary>
internal sealed class Belief
{
    private const double StartFreedom = 20;
    private const double StartNoise = 1.15;
    private const double LeastNoise = .5;
    private const double MostNoise = 2.5;
    private const double DriftPerDay = .03;
    private const double MatesPrior = -.10;

    // Student's t with 8 degrees of freedom: how fast the weight of a video falls with its surprise.
    private const double Tails = 8;
    private const double MostSurprise = 9;

    private readonly double[] _mean;
    private readonly SymmetricMatrix _covariance;
    private double _freedom = StartFreedom;

    /// <summary>What is believed before anything is known.</summary>
    /// <param name="features">The coefficients.</param>
    /// <param name="levels">What each level is thought to be.</param>
    /// <param name="day">The first day.</param>
    public Belief(FeatureMap features, IReadOnlyList<double> levels, int day)
    {
        (Features, Day) = (features, day);
        _mean = new double[features.Count];
        _covariance = new SymmetricMatrix(features.Count);
        foreach (var block in features.Blocks)
        {
            for (var i = 0; i < block.Count; i++) _covariance.AddToDiagonal(block.Offset + i, block.PriorSd * block.PriorSd);
        }

        for (var i = 0; i < levels.Count; i++) _mean[features.Levels.At(i)] = levels[i];
        _mean[features.Mates] = MatesPrior;
    }

    private Belief(Belief other)
    {
        (Features, Day, Rows, NoiseVariance, _freedom) = (other.Features, other.Day, other.Rows, other.NoiseVariance, other._freedom);
        (_mean, _covariance) = ([.. other._mean], other._covariance.Clone());
    }

    /// <summary>The coefficients.</summary>
    public FeatureMap Features { get; }

    /// <summary>The day that it is believed on.</summary>
    public int Day { get; private set; }

    /// <summary>Videos that it has learned from.</summary>
    public int Rows { get; private set; }

    /// <summary>Variance of a single video's log utility around its expectation.</summary>
    public double NoiseVariance { get; private set; } = StartNoise * StartNoise;

    /// <summary>The expected coefficients.</summary>
    public ReadOnlySpan<double> Mean => _mean;

    /// <summary>Their covariance.</summary>
    public SymmetricMatrix Covariance => _covariance;

    /// <summary>A copy that can learn on its own.</summary>
    public Belief Clone() => new(this);

    /// <summary>The expected log utility of a video.</summary>
    public double MeanOf(ReadOnlySpan<int> terms, int mates = 0)
    {
        var sum = mates * _mean[Features.Mates];
        foreach (var term in terms) sum += _mean[term];
        return sum;
    }

    /// <summary>How sure that expectation is: the variance of the average of many such videos, without the noise of a single one.</summary>
    public double VarianceOf(ReadOnlySpan<int> terms, int mates = 0) => Along(Column(terms, mates), terms, mates);

    /// <summary>Lets the days pass: level and niches may have changed meanwhile.</summary>
    public void AdvanceTo(int day)
    {
        var drift = DriftPerDay * DriftPerDay * (day - Day);
        Day = day;
        _covariance.AddToDiagonal(Features.LevelOf(day), drift);
        for (var i = 0; i < Features.Niches.Count; i++) _covariance.AddToDiagonal(Features.Niches.At(i), drift);
    }

    /// <summary>Learns from a video of this day or a later one.</summary>
    public void Learn(ModelRow row)
    {
        if (row.Case.Day > Day) AdvanceTo(row.Case.Day);
        var terms = Features.TermsOf(row.Case);
        var column = Column(terms, row.Mates);
        var variance = Along(column, terms, row.Mates);
        var error = row.LogUtility - MeanOf(terms, row.Mates);
        var surprise = error * error / (variance + NoiseVariance);
        var noise = NoiseVariance * Math.Max(1, (Tails + surprise) / (Tails + 1));
        Update(column, variance + noise, error);
        _freedom++;
        NoiseVariance = Math.Clamp(NoiseVariance * (1 + (Math.Min(surprise, MostSurprise) - 1) / _freedom), LeastNoise * LeastNoise, MostNoise * MostNoise);
        Rows++;
    }

    private void Update(double[] column, double total, double error)
    {
        Vectors.AddScaled(_mean, error / total, column);
        var root = 1 / Math.Sqrt(total);
        for (var i = 0; i < column.Length; i++) column[i] *= root;
        _covariance.SubtractSquare(column);
    }

    /// <summary>The covariance of every coefficient with a video's expectation.</summary>
    private double[] Column(ReadOnlySpan<int> terms, int mates)
    {
        var column = new double[Features.Count];
        foreach (var term in terms) Vectors.AddScaled(column, 1, _covariance.Row(term));
        if (mates != 0) Vectors.AddScaled(column, mates, _covariance.Row(Features.Mates));
        return column;
    }

    private double Along(double[] column, ReadOnlySpan<int> terms, int mates)
    {
        var sum = mates * column[Features.Mates];
        foreach (var term in terms) sum += column[term];
        return sum;
    }
}
