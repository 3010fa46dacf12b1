namespace DailyBatch.Core.Episodes.Storage;

/// <summary>A stored line of narration (no character) or of dialogue.</summary>
internal sealed record LineDocument
{
    public string? CharacterId { get; init; }

    public string? Speaker { get; init; }

    public string? Text { get; init; }

    public string? Emotion { get; init; }

    public int? SceneId { get; init; }

    public double? ApproxTimingHint { get; init; }
}
