using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>A forecast of log utility as views: likes and comments are taken to come with them as they do on the channel.</summary>
internal static class ViewForecast
{
    /// <summary>The forecast in views.</summary>
    /// <param name="forecast">The forecast of log utility.</param>
    /// <param name="utilityPerView">Utility a view on this channel.</param>
    /// <param name="average">What the channel's videos have brought of late, in log utility.</param>
    public static PlanForecast Of(Forecast forecast, double utilityPerView, double average)
    {
        return new(
            Views(forecast.Mean),
            Views(forecast.Mean + (forecast.Variance + forecast.Noise) / 2),
            Views(forecast.Mean - forecast.Reach),
            Views(forecast.Mean + forecast.Reach),
            Views(forecast.Mean - forecast.AverageReach),
            Views(forecast.Mean + forecast.AverageReach),
            Percent.Of(forecast.Mean - average));

        double Views(double logUtility) => Math.Round(Math.Max(0, Math.Exp(logUtility) - 1) / utilityPerView, 1);
    }
}
