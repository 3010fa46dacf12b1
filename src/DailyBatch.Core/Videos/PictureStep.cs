using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos;

/// <summary>Has the pictures of a timeline drawn, each once.</summary>
internal sealed class PictureStep(IPictureSource source)
{
    /// <summary>A picture for each shot, in their order.</summary>
    /// <exception cref="FaultException">The source failed.</exception>
    public async Task<IReadOnlyList<ScenePicture>> DrawAsync(
        Story story, VideoTimeline timeline, ulong seed, string? niche, VideoProgress progress, CancellationToken token)
    {
        var views = timeline.Shots.DistinctBy(ViewOf).ToList();
        var drawn = new Dictionary<(int Scene, int Variant, string? Character, string Emotion), ScenePicture>();
        foreach (var shot in views)
        {
            progress.Say("Drawing", "picture", drawn.Count + 1, views.Count);
            var request = new PictureRequest(story, SceneOf(story, shot.SceneId), shot.Emotion, shot.Variant, seed) { Character = shot.Character, Niche = niche, Beat = shot.Beat };
            drawn[ViewOf(shot)] = await DrawAsync(request, progress, token).ConfigureAwait(false);
        }

        return [.. timeline.Shots.Select(s => drawn[ViewOf(s)])];
    }

    private async Task<ScenePicture> DrawAsync(PictureRequest request, VideoProgress progress, CancellationToken token)
    {
        try
        {
            var picture = await source.DrawAsync(request, token).ConfigureAwait(false);
            await progress.SaySpentAsync(picture.Spent, token).ConfigureAwait(false);
            if (picture.Remark is { } remark) await progress.WarnAsync(remark, token).ConfigureAwait(false);
            return picture;
        }
        catch (FaultException e)
        {
            await progress.SaySpentAsync(e.Spent, token).ConfigureAwait(false);
            throw;
        }
    }

    private static (int Scene, int Variant, string? Character, string Emotion) ViewOf(Shot shot) => (shot.SceneId, shot.Variant, shot.Character, shot.Emotion);

    /// <summary>A beat of an old file may name no scene that there is: then the story itself is the scene.</summary>
    private static Scene SceneOf(Story story, int id) =>
        story.Scenes.FirstOrDefault(s => s.Id == id)
        ?? story.Scenes.FirstOrDefault()
        ?? new Scene { Id = id, Description = story.Logline };
}
