namespace DailyBatch.Core.Episodes.Storage;

/// <summary>A stored scene.</summary>
internal sealed record SceneDocument
{
    public int SceneId { get; init; }

    public string? Description { get; init; }

    public string? BackgroundPrompt { get; init; }

    public string? CameraStyle { get; init; }

    public IReadOnlyList<LineDocument>? Narration { get; init; }

    public IReadOnlyList<LineDocument>? Dialogue { get; init; }

    public IReadOnlyList<string>? BRollPrompts { get; init; }

    public IReadOnlyList<BRollDocument>? BRollScenes { get; init; }

    public IReadOnlyList<LineDocument>? CharacterSpokenLines { get; init; }

    public string? Emotion { get; init; }

    public string? Role { get; init; }

    public string? Place { get; init; }

    public string? Time { get; init; }

    public string? Prop { get; init; }

    public IReadOnlyList<SceneFigure>? Figures { get; init; }
}
