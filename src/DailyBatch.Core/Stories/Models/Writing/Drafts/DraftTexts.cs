namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>The texts around a story as a model writes them.</summary>
internal sealed record DraftTexts
{
    public string Topic { get; init; } = "";

    public string Logline { get; init; } = "";

    public IReadOnlyList<string> Titles { get; init; } = [];

    public string HookLine { get; init; } = "";

    public string Description { get; init; } = "";

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> MoralAxes { get; init; } = [];
}
