using DailyBatch.Core.Planning.Proportional;
using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>The audited system's mean score of each kind among its newest videos.</summary>
internal sealed class GroupScores
{
    private readonly List<MeasuredLine> _figures = [];

    public void Clear() => _figures.Clear();

    public void Add(IEnumerable<MeasuredLine> figures) => _figures.AddRange(figures);

    public IReadOnlyDictionary<int, double> Current() => _figures
        .OrderByDescending(f => f.Day)
        .Take(GroupScore.MostEpisodes)
        .GroupBy(f => new Choice(f.Niche, f.Pattern, f.Emotion, 0).Kind)
        .ToDictionary(group => group.Key, group => group.Average(f => GroupScore.Of(f.Views, f.Likes, f.Comments)));
}
