using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Planning;

/// <summary>How likely the mix was to plan each of its videos: the share of re-drawn batches that hold its niche, pattern and emotion.</summary>
internal static class MixPropensity
{
    private const int Redraws = 200;

    /// <summary>Larger batches take too long to be drawn so often, and hold nearly every kind anyway: nothing is logged of them.</summary>
    public const int MostVideos = 10;

    /// <summary>The videos with their propensities.</summary>
    /// <param name="videos">The plan.</param>
    /// <param name="draw">Draws the same batch for another revision.</param>
    public static IReadOnlyList<PlannedVideo> Logged(IReadOnlyList<PlannedVideo> videos, Func<int, IReadOnlyList<PlannedVideo>> draw)
    {
        var held = new int[videos.Count];
        for (var i = 1; i <= Redraws; i++)
        {
            var kinds = draw(-i).Select(Kind).ToHashSet();
            for (var k = 0; k < held.Length; k++) held[k] += kinds.Contains(Kind(videos[k])) ? 1 : 0;
        }

        return [.. videos.Zip(held, (video, count) => video with { Reason = video.Reason with { Propensity = count / (double)Redraws } })];
    }

    private static (string, string, string) Kind(PlannedVideo video) => (video.Niche, video.Pattern, video.PrimaryEmotion);
}
