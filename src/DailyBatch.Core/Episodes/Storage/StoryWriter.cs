namespace DailyBatch.Core.Episodes.Storage;

/// <summary>A story's part of the stored file.</summary>
internal static class StoryWriter
{
    /// <summary>The document with the story in it. The beats of an old file were made from its scenes and are not stored: they would look as if somebody had known them.</summary>
    public static EpisodeDocument Write(EpisodeDocument document, Story story, bool withBeats) => document with
    {
        Title = story.Title,
        Logline = story.Logline,
        Topic = story.Topic,
        Description = NullIfEmpty(story.Description),
        Tags = NullIfEmpty(story.Tags),
        HookLine = NullIfEmpty(story.HookLine),
        Writing = story.Writing,
        Characters = story.Characters,
        Beats = withBeats ? [.. story.Beats.Select(WriteBeat)] : null,
        Scenes = [.. story.Scenes.Select(s => WriteScene(s, story))],
        CharacterSpokenLines = withBeats ? [.. story.Beats.SelectMany(Dialogue)] : null,
        BRollScenes = withBeats ? [.. story.Scenes.SelectMany(s => s.BRoll).Select(WriteShot)] : null,
    };

    private static BeatDocument WriteBeat(Beat beat) => new()
    {
        Kind = beat.Kind.ToString().ToUpperInvariant(),
        SceneId = beat.SceneId,
        Emotion = NullIfEmpty(beat.Emotion),
        Lines = [.. beat.Lines.Select(l => new LineDocument { Speaker = l.Speaker, Text = l.Text, Emotion = l.Emotion })],
    };

    private static SceneDocument WriteScene(Scene scene, Story story)
    {
        var beats = story.Beats.Where(b => b.SceneId == scene.Id).ToList();
        return new()
        {
            SceneId = scene.Id,
            Description = scene.Description,
            BackgroundPrompt = scene.BackgroundPrompt,
            CameraStyle = scene.CameraStyle,
            Narration = [.. beats.SelectMany(Narration)],
            Dialogue = [.. beats.SelectMany(Dialogue)],
            BRollPrompts = scene.BRoll.Count > 0 ? [.. scene.BRoll.Select(b => b.Prompt)] : null,
            BRollScenes = scene.BRoll.Count > 0 ? [.. scene.BRoll.Select(WriteShot)] : null,
            Emotion = scene.Emotion,
            Role = scene.Role,
            Place = scene.Place,
            Time = scene.Time,
            Prop = scene.Prop,
            Figures = NullIfEmpty(scene.Figures),
        };
    }

    private static IEnumerable<LineDocument> Narration(Beat beat) =>
        beat.Lines.Where(l => !l.IsDialogue).Select(l => new LineDocument { Text = l.Text, Emotion = l.Emotion, SceneId = beat.SceneId });

    private static IEnumerable<LineDocument> Dialogue(Beat beat) =>
        beat.Lines.Where(l => l.IsDialogue).Select(l => new LineDocument { CharacterId = l.Speaker, Text = l.Text, Emotion = l.Emotion, SceneId = beat.SceneId });

    private static BRollDocument WriteShot(BRollShot shot) =>
        new() { Category = NullIfEmpty(shot.Category), Prompt = shot.Prompt, TimingHint = shot.TimingHint, SceneId = shot.SceneId };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static IReadOnlyList<T>? NullIfEmpty<T>(IReadOnlyList<T> items) => items.Count == 0 ? null : items;
}
