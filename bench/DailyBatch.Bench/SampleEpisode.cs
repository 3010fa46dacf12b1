using DailyBatch.Core.Episodes;

namespace DailyBatch.Bench;

/// <summary>A story of a quarter of a minute to measure with.</summary>
internal static class SampleEpisode
{
    public static Episode Make() =>
        Episode.Of(Plan(), "episode_00000000be0c", TimeSpan.FromSeconds(60), DateTimeOffset.UnixEpoch) with { Story = Story() };

    private static PlannedVideo Plan() => new()
    {
        Date = new DateOnly(2025, 11, 23),
        Place = 1,
        Niche = "relationship_drama",
        Style = "ragebait",
        Pattern = "A",
        PrimaryEmotion = "rage",
        Reason = new PlanReason("benchmark", "A story to measure with."),
        Seed = 7,
    };

    private static Story Story() => new()
    {
        Title = "She read the letter aloud at my wedding",
        Logline = "A sister reads a letter at a wedding and learns who wrote it.",
        Topic = "a letter at a wedding",
        HookLine = "She read it aloud",
        Writer = "bench",
        EditPattern = "broll_cinematic",
        Characters =
        [
            new Character { Id = "sister", Role = "sister", Name = "Mara", Appearance = new Dictionary<string, string> { ["gender"] = "female" } },
            new Character { Id = "brother", Role = "brother", Name = "Tom", Appearance = new Dictionary<string, string> { ["gender"] = "male" } },
        ],
        Scenes =
        [
            new Scene { Id = 1, Description = "A wedding hall.", Place = "wedding_hall", Time = "night", Prop = "letter", Emotion = "shock", Figures = [new SceneFigure("sister", "holding"), new SceneFigure("brother", "standing")] },
            new Scene { Id = 2, Description = "The kitchen behind it.", Place = "kitchen", Time = "night", Prop = "letter", Emotion = "rage", Figures = [new SceneFigure("brother", "pointing"), new SceneFigure("sister", "arms_crossed")] },
        ],
        Beats =
        [
            new Beat(BeatKind.Hook, 1, "shock", [new StoryLine("sister", "I will read this letter to everybody here!", "rage")]),
            new Beat(BeatKind.Clash, 2, "rage",
            [
                new StoryLine(StoryLine.Narrator, "My brother tore it from her hand and pushed her into the kitchen.", "rage"),
                new StoryLine("brother", "You have no idea what you just did.", "rage"),
            ]),
            new Beat(BeatKind.Twist, 2, "shock", [new StoryLine(StoryLine.Narrator, "But the letter was written by our father, on the day he died.", "shock")]),
            new Beat(BeatKind.Cta, 1, "injustice", [new StoryLine(StoryLine.Narrator, "Would you have read it?", null)]),
        ],
    };
}
