using DailyBatch.Core.Planning.History;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>How many videos of a niche came out on a day.</summary>
internal sealed class NicheDays(IEnumerable<PastEpisode> episodes)
{
    private readonly Dictionary<(DateOnly?, string?), int> _counts =
        episodes.Where(e => e.Niche is not null).GroupBy(e => (e.Date, e.Niche)).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The others of an episode's niche on its day.</summary>
    public int Of(PastEpisode episode) => Math.Max(0, _counts.GetValueOrDefault((episode.Date, episode.Niche)) - 1);
}
