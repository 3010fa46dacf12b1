namespace DailyBatch.Core.Episodes.Storage;

/// <summary>A stored shot that shows and does not speak.</summary>
internal sealed record BRollDocument
{
    public string? Category { get; init; }

    public string? Prompt { get; init; }

    public double? TimingHint { get; init; }

    public int? SceneId { get; init; }
}
