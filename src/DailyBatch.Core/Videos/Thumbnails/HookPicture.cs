using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Chooses the picture of the thumbnail.</summary>
internal static class HookPicture
{
    /// <summary>The near view of the hook's scene where one is shown, because faces draw more eyes than rooms; else the first picture.</summary>
    /// <param name="timeline">The video.</param>
    /// <param name="pictures">One for each shot.</param>
    public static ScenePicture Of(VideoTimeline timeline, IReadOnlyList<ScenePicture> pictures)
    {
        var hook = timeline.Shots[0];
        var near = timeline.Shots.ToList().FindIndex(s => s.SceneId == hook.SceneId && s.Emotion == hook.Emotion && s.Variant == ShotVariant.Near);
        return pictures[Math.Max(0, near)];
    }
}
