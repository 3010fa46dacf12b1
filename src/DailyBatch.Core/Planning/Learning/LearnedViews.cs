using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>Which views the planner learns from.</summary>
internal static class LearnedViews
{
    private const string Engaged = "engaged";

    /// <summary>Whether it is those that stayed beyond the start.</summary>
    public static bool AreEngaged(PlannerSettings settings) => settings.Views == Engaged;

    /// <summary>The same episode with the views that the settings name; none where they are not known, so that the two are never mixed.</summary>
    public static PastEpisode WithViewsOf(this PastEpisode episode, PlannerSettings settings) =>
        AreEngaged(settings) ? episode with { Views = episode.EngagedViews } : episode;
}
