using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos;

/// <summary>Has the pictures of a timeline drawn, each once, as many at a time as the source takes.</summary>
internal sealed class PictureStep(IPictureSource source)
{
    /// <summary>A picture for each shot, in their order.</summary>
    /// <exception cref="FaultException">The source failed.</exception>
    public async Task<IReadOnlyList<ScenePicture>> DrawAsync(
        Story story, VideoTimeline timeline, ulong seed, string? niche, VideoProgress progress, CancellationToken token)
    {
        var views = timeline.Shots.DistinctBy(ViewOf).ToList();
        var begun = 0;
        var drawn = await SideBySide.RunAsync(views, source.AtOnce, DrawAsync, token).ConfigureAwait(false);
        var pictures = views.Zip(drawn).ToDictionary(p => ViewOf(p.First), p => p.Second);
        return [.. timeline.Shots.Select(s => pictures[ViewOf(s)])];

        Task<ScenePicture> DrawAsync(Shot shot, CancellationToken t)
        {
            progress.Say("Drawing", "picture", Interlocked.Increment(ref begun), views.Count);
            var request = new PictureRequest(story, SceneOf(story, shot.SceneId), shot.Emotion, shot.Variant, seed) { Character = shot.Character, TurnedFrom = shot.TurnedFrom, Niche = niche, Beat = shot.Beat };
            return PaidPicture.TellAsync(source.DrawAsync(request, t), progress, t);
        }
    }

    private static (int Scene, int Variant, string? Character, string Emotion, string? TurnedFrom) ViewOf(Shot shot) =>
        (shot.SceneId, shot.Variant, shot.Character, shot.Emotion, shot.TurnedFrom);

    /// <summary>A beat of an old file may name no scene that there is: then the story itself is the scene.</summary>
    private static Scene SceneOf(Story story, int id) =>
        story.Scenes.FirstOrDefault(s => s.Id == id)
        ?? story.Scenes.FirstOrDefault()
        ?? new Scene { Id = id, Description = story.Logline };
}
