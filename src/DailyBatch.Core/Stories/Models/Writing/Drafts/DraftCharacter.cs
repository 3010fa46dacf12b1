namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>Somebody as a model writes them.</summary>
internal sealed record DraftCharacter
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string Role { get; init; } = "";

    public string Gender { get; init; } = "";

    public string AgeRange { get; init; } = "";

    public string Hair { get; init; } = "";

    public string Clothes { get; init; } = "";

    public string Formality { get; init; } = "";

    public string Personality { get; init; } = "";

    public string Voice { get; init; } = "";

    public IReadOnlyList<string> Tone { get; init; } = [];

    public string ExampleLine { get; init; } = "";

    public string Wants { get; init; } = "";
}
