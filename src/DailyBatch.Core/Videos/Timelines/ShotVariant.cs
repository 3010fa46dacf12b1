using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Which view of its scene a shot shows, see <see cref="Pictures.PictureRequest.Variant"/>.</summary>
internal static class ShotVariant
{
    /// <summary>The whole place.</summary>
    public const int Wide = 0;

    /// <summary>The people.</summary>
    public const int Near = 1;

    /// <summary>The thing that tells the story.</summary>
    public const int Prop = 2;

    /// <summary>The best view that is not the one before: near for who speaks, wide for a new scene, and then by turns.</summary>
    public static int Choose(Story story, Shot shot, bool isDialogue, Shot? before)
    {
        var isNewScene = before?.SceneId != shot.SceneId;
        if (isDialogue) return !isNewScene && before!.Variant == Near ? Wide : Near;
        if (isNewScene) return Wide;
        return Next(before!.Variant, HasProp(story, shot.SceneId));
    }

    private static int Next(int before, bool hasProp) => before switch
    {
        Wide when hasProp => Prop,
        Wide => Near,
        Prop => Near,
        _ => Wide,
    };

    private static bool HasProp(Story story, int sceneId) => story.Scenes.FirstOrDefault(s => s.Id == sceneId)?.Prop is not null;
}
