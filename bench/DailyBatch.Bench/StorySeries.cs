using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Settings;

namespace DailyBatch.Bench;

/// <summary>The plans of many days of five, as a workspace that plans one day after the other would make them.</summary>
internal static class StorySeries
{
    /// <summary>Videos a day.</summary>
    public const int ADay = 5;

    // The planner looks back so far when it draws a day.
    private const int Remembered = 100;

    /// <summary>The plans, the first day first. The channel's name is the seed of all.</summary>
    public static IEnumerable<PlannedVideo> Plans(string channel, int days)
    {
        var settings = new DailyBatchSettings();
        settings.Channel.Name = channel;
        settings.Planner.Niches = ["courtroom", "relationship_drama", "injustice", "workplace_drama"];
        settings.Planner.Styles = ["courtroom_drama", "ragebait", "relationship_drama"];
        settings.Planner.Patterns = ["A", "B", "C"];
        settings.Planner.Emotions = ["rage", "injustice", "shock", "disgust"];
        var past = new List<PastVideo>();
        for (var day = 0; day < days; day++)
        {
            var request = MixRequest.From(settings, new DateOnly(2025, 11, 23).AddDays(day), ADay) with { History = [.. past.TakeLast(Remembered)] };
            foreach (var plan in MixPlanner.Plan(request))
            {
                past.Add(PastVideo.Of(plan));
                yield return plan;
            }
        }
    }
}
