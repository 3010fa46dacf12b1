using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Tests.Stories;

/// <summary>Small stories by hand: what a rule looks at and nothing else.</summary>
internal static class Drafts
{
    public static StoryLine Told(string text) => new(StoryLine.Narrator, text, "rage");

    public static StoryLine Said(string text, string speaker = "hero") => new(speaker, text, "rage");

    public static Beat Beat(BeatKind kind, params StoryLine[] lines) => new(kind, 1, "rage", lines);

    public static Story Story(params Beat[] beats) => new()
    {
        Title = "She Kept Every Receipt",
        Logline = "A tenant keeps every receipt, and her landlord forgets one.",
        Topic = "a landlord keeps the deposit",
        HookLine = "Every single receipt",
        Description = "This story is fictional.",
        Writer = "test",
        Beats = beats,
        Characters = [new() { Id = "hero", Role = "tenant", Name = "Nora" }, new() { Id = "rival", Role = "landlord", Name = "Victor" }],
        Scenes = [],
    };

    public static Story Saying(string text) => Story(Beat(BeatKind.Context, Told(text)));

    public static string[] Check(IStoryRule rule, Story story) => [.. rule.Check(new(story, StoryPattern.A, TimeSpan.FromSeconds(60)))];
}
