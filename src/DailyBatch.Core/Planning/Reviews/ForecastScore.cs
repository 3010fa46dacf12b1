using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reviews;

/// <summary>How well forecasts met what happened.</summary>
internal sealed class ForecastScore
{
    private int _covered;
    private double _score;
    private double _plain;

    /// <summary>Videos that were forecast.</summary>
    public int Videos { get; private set; }

    /// <summary>Share inside their 80 % interval; null for none.</summary>
    public double? Coverage => Videos == 0 ? null : _covered / (double)Videos;

    /// <summary>Mean log density under the model.</summary>
    public double? LogScore => Videos == 0 ? null : _score / Videos;

    /// <summary>Mean log density under average and spread alone.</summary>
    public double? PlainLogScore => Videos == 0 ? null : _plain / Videos;

    /// <summary>Takes a day in.</summary>
    /// <param name="belief">What was believed when it was planned.</param>
    /// <param name="known">What was known then.</param>
    /// <param name="day">What happened.</param>
    public void Add(Belief belief, LearningData known, IEnumerable<LearnedVideo> day)
    {
        var values = known.Rows.Select(r => r.LogUtility).ToList();
        var average = values.Average();
        var spread = values.Sum(v => (v - average) * (v - average)) / (values.Count - 1);
        foreach (var row in day.Select(v => v.Row))
        {
            var forecast = Forecast.Of(belief, belief.Features.TermsOf(row.Case), row.Mates);
            Videos++;
            if (Math.Abs(row.LogUtility - forecast.Mean) <= forecast.Reach) _covered++;
            _score += LogDensity(row.LogUtility, forecast.Mean, forecast.Variance + forecast.Noise);
            _plain += LogDensity(row.LogUtility, average, spread);
        }
    }

    private static double LogDensity(double value, double mean, double variance) =>
        -.5 * (Math.Log(2 * Math.PI * variance) + (value - mean) * (value - mean) / variance);
}
