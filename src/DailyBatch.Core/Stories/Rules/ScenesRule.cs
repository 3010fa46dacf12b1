using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>Two to five scenes, numbered from 1, in words that picture sources know; each beat happens in one of them, in their order.</summary>
internal sealed class ScenesRule : IStoryRule
{
    private const int Fewest = 2;
    private const int Most = 5;
    private const int MostFigures = 3;

    public string Name => "scenes";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var scenes = draft.Story.Scenes;
        if (scenes.Count is < Fewest or > Most) yield return $"There are {scenes.Count} scenes; {Fewest} to {Most} are allowed.";
        if (!scenes.Select(s => s.Id).SequenceEqual(Enumerable.Range(1, scenes.Count))) yield return "The scenes are not numbered from 1.";

        var order = draft.Story.Beats.Select(b => b.SceneId).ToArray();
        if (order.Any(id => id < 1 || id > scenes.Count)) yield return "A beat happens in a scene that does not exist.";
        if (!order.SequenceEqual(order.Order())) yield return "The beats do not follow the order of the scenes.";

        foreach (var message in scenes.SelectMany(Words)) yield return message;
    }

    private static IEnumerable<string> Words(Scene scene)
    {
        if (!SceneWords.Places.Contains(scene.Place)) yield return Unknown(scene, "place", scene.Place);
        if (!SceneWords.Times.Contains(scene.Time)) yield return Unknown(scene, "time", scene.Time);
        if (scene.Prop is not null && !SceneWords.Props.Contains(scene.Prop)) yield return Unknown(scene, "prop", scene.Prop);
        foreach (var figure in scene.Figures.Where(f => !SceneWords.Poses.Contains(f.Pose))) yield return Unknown(scene, "pose", figure.Pose);
        if (scene.Figures.Count > MostFigures) yield return $"Scene {scene.Id} shows {scene.Figures.Count} people; at most {MostFigures} are allowed.";
    }

    private static string Unknown(Scene scene, string what, string? word) => $"Scene {scene.Id} has the unknown {what} \"{word}\".";
}
