namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>A scene as a model writes it.</summary>
internal sealed record DraftScene
{
    public required int Number { get; init; }

    public string Role { get; init; } = "";

    public string Place { get; init; } = "";

    public string Time { get; init; } = "";

    public string? Prop { get; init; }

    public string Camera { get; init; } = "";

    public string Emotion { get; init; } = "";

    public string Description { get; init; } = "";

    public string Background { get; init; } = "";

    public IReadOnlyList<DraftFigure> Figures { get; init; } = [];

    public IReadOnlyList<DraftShot> Shots { get; init; } = [];
}
