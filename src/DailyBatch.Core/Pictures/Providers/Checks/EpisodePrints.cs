using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Pictures.Providers.Checks;

/// <summary>Remembers what the pictures of each story look like, for as long as the story is in use.</summary>
internal sealed class EpisodePrints
{
    private readonly ConditionalWeakTable<Story, Dictionary<string, PicturePrint>> _prints = [];

    /// <summary>Whether another picture of the story looks the same.</summary>
    /// <param name="story">The story.</param>
    /// <param name="key">The picture's own key: asked for twice, it is itself and no repeat.</param>
    /// <param name="print">What it looks like.</param>
    public bool Repeats(Story story, string key, PicturePrint print)
    {
        var known = _prints.GetOrCreateValue(story);
        lock (known) return known.Any(p => p.Key != key && p.Value.IsNear(print));
    }

    /// <summary>Remembers a picture.</summary>
    public void Note(Story story, string key, PicturePrint print)
    {
        var known = _prints.GetOrCreateValue(story);
        lock (known) known[key] = print;
    }
}
