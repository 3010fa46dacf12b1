namespace DailyBatch.Core.Episodes.Storage;

/// <summary>A story from the stored file.</summary>
internal static class StoryReader
{
    /// <summary>The story; null when the file holds no scene.</summary>
    public static Story? Read(EpisodeDocument document)
    {
        if (document.Scenes is not { Count: > 0 } scenes) return null;
        return new()
        {
            Title = document.Title ?? document.Topic ?? document.EpisodeId!,
            Logline = document.Logline ?? "",
            Topic = document.Topic ?? "",
            Description = document.Description ?? "",
            Tags = document.Tags ?? [],
            HookLine = document.HookLine ?? "",
            Characters = document.Characters ?? [],
            Beats = document.Beats is { } beats ? [.. beats.Select(ReadBeat)] : OldBeats(scenes),
            Scenes = [.. scenes.Select(ReadScene)],
            Topics = document.Metadata?.Topics ?? [],
            MoralAxes = document.Metadata?.MoralAxes ?? [],
            Writer = document.Metadata?.LlmModelStory ?? "unknown",
            Writing = document.Writing,
            EditPattern = document.Metadata?.EditPattern ?? "broll_cinematic",
        };
    }

    private static Beat ReadBeat(BeatDocument beat) => new(
        Enum.Parse<BeatKind>(beat.Kind!, ignoreCase: true),
        beat.SceneId,
        beat.Emotion ?? "",
        [.. (beat.Lines ?? []).Select(l => new StoryLine(l.Speaker ?? StoryLine.Narrator, l.Text ?? "", l.Emotion))]);

    // Old files know scenes only: the first is the hook, the last the call to action, what lies between tells the story.
    private static List<Beat> OldBeats(IReadOnlyList<SceneDocument> scenes) =>
        [.. scenes.Select((scene, i) => new Beat(OldKind(i, scenes.Count), scene.SceneId, scene.Emotion ?? "", OldLines(scene)))];

    private static BeatKind OldKind(int index, int count) =>
        index == 0 ? BeatKind.Hook : index == count - 1 ? BeatKind.Cta : index == 1 ? BeatKind.Context : BeatKind.Clash;

    private static List<StoryLine> OldLines(SceneDocument scene) =>
    [
        .. (scene.Narration ?? []).Where(HasText).Select(l => new StoryLine(StoryLine.Narrator, l.Text!, l.Emotion)),
        .. (scene.Dialogue ?? []).Where(HasText).Select(l => new StoryLine(l.CharacterId ?? StoryLine.Narrator, l.Text!, l.Emotion)),
    ];

    private static bool HasText(LineDocument line) => !string.IsNullOrWhiteSpace(line.Text);

    private static Scene ReadScene(SceneDocument scene) => new()
    {
        Id = scene.SceneId,
        Role = scene.Role,
        Description = scene.Description ?? "",
        BackgroundPrompt = scene.BackgroundPrompt ?? "",
        CameraStyle = scene.CameraStyle ?? "medium_shot",
        Emotion = scene.Emotion,
        Place = scene.Place,
        Time = scene.Time,
        Prop = scene.Prop,
        Figures = scene.Figures ?? [],
        BRoll = scene.BRollScenes is { } shots ? [.. shots.Select(s => ReadShot(s, scene.SceneId))] : [.. (scene.BRollPrompts ?? []).Select(p => new BRollShot("", p, null, scene.SceneId))],
    };

    private static BRollShot ReadShot(BRollDocument shot, int scene) => new(shot.Category ?? "", shot.Prompt ?? "", shot.TimingHint, shot.SceneId ?? scene);
}
