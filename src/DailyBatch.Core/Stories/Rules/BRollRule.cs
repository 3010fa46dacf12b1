namespace DailyBatch.Core.Stories.Rules;

/// <summary>Four to six b-roll shots a video, of the four known categories, each in its own scene.</summary>
internal sealed class BRollRule : IStoryRule
{
    private const int Fewest = 4;
    private const int Most = 6;

    public static readonly IReadOnlyList<string> Categories = ["establishing_scene", "mid_shot", "emotional_closeup", "dramatic_insert"];

    public string Name => "b-roll";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var shots = draft.Story.Scenes.SelectMany(s => s.BRoll.Select(shot => (Scene: s, Shot: shot))).ToArray();
        if (shots.Length is < Fewest or > Most) yield return $"There are {shots.Length} b-roll shots; {Fewest} to {Most} are allowed.";

        foreach (var (scene, shot) in shots)
        {
            if (!Categories.Contains(shot.Category)) yield return $"The b-roll category \"{shot.Category}\" is unknown.";
            if (shot.SceneId != scene.Id) yield return $"A b-roll shot of scene {scene.Id} says that it belongs to scene {shot.SceneId}.";
            if (string.IsNullOrWhiteSpace(shot.Prompt)) yield return $"A b-roll shot of scene {scene.Id} has no prompt.";
        }
    }
}
