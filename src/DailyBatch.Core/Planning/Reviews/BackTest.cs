using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Planning.Reasons;

namespace DailyBatch.Core.Planning.Reviews;

/// <summary>Goes through a history day by day, as if it were planned again.</summary>
/// <param name="template">The request of one day; its date, slots and data are set anew for each.</param>
internal sealed class BackTest(ModelRequest template)
{
    // The level's prior is set by the first twenty: forecasting them would be looking at the answer.
    private const int FirstVideos = 20;
    private const int DaysUntilKnown = 2;

    /// <summary>The outcome.</summary>
    public PlannerTest Run(CancellationToken token)
    {
        var data = template.Data;
        var (forecasts, logged, shadow) = (new ForecastScore(), new PropensityEstimate(), new ShadowPlans(template));
        DateOnly? from = null, to = null;
        foreach (var day in data.Videos.GroupBy(v => v.Facts.Date!.Value))
        {
            token.ThrowIfCancellationRequested();
            var known = data with { Videos = [.. data.Videos.TakeWhile(v => v.Row.Case.Day <= day.Key.DayNumber - DaysUntilKnown)] };
            if (known.Videos.Count < FirstVideos) continue;
            (from, to) = (from ?? day.Key, day.Key);
            var request = template with { Data = known, Batch = template.Batch with { Date = day.Key, Count = Math.Min(day.Count(), Choices(known)), Slots = DaySlots.Of(day), History = [] } };
            var draw = new ModelDraw(request);
            forecasts.Add(draw.Belief, known, day);
            logged.Add(draw, request, day);
            shadow.Add(draw, request);
        }

        return Outcome(from, to, forecasts, logged, shadow);
    }

    private static int Choices(LearningData data) => data.Words.Slots.All.Count;

    private static PlannerTest Outcome(DateOnly? from, DateOnly? to, ForecastScore forecasts, PropensityEstimate logged, ShadowPlans shadow) => new()
    {
        From = from,
        To = to,
        Videos = forecasts.Videos,
        Coverage = Rounded(forecasts.Coverage),
        LogScore = Rounded(forecasts.LogScore),
        PlainLogScore = Rounded(forecasts.PlainLogScore),
        LoggedVideos = logged.Videos,
        RegretPercent = InPercent(logged.Regret),
        LiftOverMixPercent = InPercent(logged.LiftOverMix),
        ShadowLiftPercent = InPercent(shadow.Lift),
        ShadowDays = shadow.Days,
    };

    private static double? Rounded(double? value) => value is { } v ? Math.Round(v, 3) : null;

    private static double? InPercent(double? logChange) => logChange is { } change ? Percent.Of(change) : null;
}
