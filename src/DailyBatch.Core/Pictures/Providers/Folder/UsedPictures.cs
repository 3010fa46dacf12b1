using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Pictures.Providers.Folder;

/// <summary>Which pictures each story shows already, for as long as the story is in use.</summary>
internal sealed class UsedPictures
{
    private readonly ConditionalWeakTable<Story, Dictionary<string, string>> _used = [];

    /// <summary>The first that no other view of the story shows; the first of all when each is shown.</summary>
    public OwnPicture FirstUnused(Story story, string view, IReadOnlyList<OwnPicture> pictures)
    {
        var views = _used.GetOrCreateValue(story);
        lock (views)
        {
            var taken = views.Where(v => v.Key != view).Select(v => v.Value).ToHashSet(StringComparer.Ordinal);
            var chosen = pictures.FirstOrDefault(p => !taken.Contains(p.Path)) ?? pictures[0];
            views[view] = chosen.Path;
            return chosen;
        }
    }
}
