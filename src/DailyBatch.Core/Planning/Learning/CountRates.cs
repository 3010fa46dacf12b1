using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>
/// Likes and comments a view, as the channel has them. They stand in where a file holds views alone: taken as zero, such a video would look
/// worse than it was.
/// </summary>
internal sealed record CountRates(double Likes, double Comments)
{
    /// <summary>The rates of those videos that hold the counts; 0 where none does.</summary>
    public static CountRates Of(IReadOnlyCollection<PastEpisode> measured) => new(Rate(measured, e => e.Likes), Rate(measured, e => e.Comments));

    /// <summary>The log utility of a measured video.</summary>
    public double LogUtility(PastEpisode episode, Utility utility)
    {
        double views = episode.Views!.Value;
        return utility.Log(views, episode.Likes ?? Likes * views, episode.Comments ?? Comments * views);
    }

    /// <summary>Utility a view.</summary>
    public double PerView(Utility utility) => 1 + utility.Likes * Likes + utility.Comments * Comments;

    private static double Rate(IReadOnlyCollection<PastEpisode> measured, Func<PastEpisode, long?> count)
    {
        var known = measured.Where(e => count(e) is not null).ToList();
        double views = known.Sum(e => e.Views!.Value);
        return views > 0 ? known.Sum(e => count(e)!.Value) / views : 0;
    }
}
