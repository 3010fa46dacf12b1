namespace DailyBatch.Core.Episodes.Storage;

/// <summary>A stored beat: the order of all lines, which the audited format does not hold.</summary>
internal sealed record BeatDocument
{
    public string? Kind { get; init; }

    public int SceneId { get; init; }

    public string? Emotion { get; init; }

    public IReadOnlyList<LineDocument>? Lines { get; init; }
}
