namespace DailyBatch.Core.Episodes;

/// <summary>A stretch of the story in one place.</summary>
public sealed record Scene
{
    /// <summary>Number from 1.</summary>
    public required int Id { get; init; }

    /// <summary>Place in the arc: hook, setup, conflict, twist or resolution; null in old files.</summary>
    public string? Role { get; init; }

    /// <summary>What is seen, in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What an image service is asked for as background.</summary>
    public string BackgroundPrompt { get; init; } = "";

    /// <summary>wide_shot, medium_shot or close_up.</summary>
    public string CameraStyle { get; init; } = "medium_shot";

    /// <summary>The scene's emotion; it chooses the palette.</summary>
    public string? Emotion { get; init; }

    /// <summary>A word of <see cref="SceneWords.Places"/>; null in old files.</summary>
    public string? Place { get; init; }

    /// <summary>A word of <see cref="SceneWords.Times"/>; null in old files.</summary>
    public string? Time { get; init; }

    /// <summary>A word of <see cref="SceneWords.Props"/>; null for none.</summary>
    public string? Prop { get; init; }

    /// <summary>Who is seen, at most three, the most important first.</summary>
    public IReadOnlyList<SceneFigure> Figures { get; init; } = [];

    /// <summary>Shots that show and do not speak.</summary>
    public IReadOnlyList<BRollShot> BRoll { get; init; } = [];
}
