using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories;

/// <summary>When scenes begin, before anybody has spoken a word of them.</summary>
internal static class SceneTimes
{
    /// <summary>The start of a scene in seconds, to a tenth, if every word takes the same time.</summary>
    public static double StartOf(int scene, IReadOnlyList<Beat> beats, TimeSpan length)
    {
        var before = beats.Where(b => b.SceneId < scene).Sum(b => StoryText.CountWords(b.Text));
        var all = beats.Sum(b => StoryText.CountWords(b.Text));
        return all == 0 ? 0 : Math.Round(length.TotalSeconds * before / all, 1);
    }
}
