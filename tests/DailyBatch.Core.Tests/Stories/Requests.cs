using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Tests.Stories;

/// <summary>Requests as a plan would make them.</summary>
internal static class Requests
{
    public static readonly string[] Niches = ["courtroom", "relationship_drama", "injustice", "workplace_drama"];
    public static readonly string[] Patterns = ["A", "B", "C"];
    public static readonly string[] Emotions = ["rage", "injustice", "shock", "disgust"];

    public static StoryRequest Of(
        string niche = "courtroom", string pattern = "A", string emotion = "rage", double seconds = 60, ulong seed = 1, string? topic = null,
        IStoryMemory? told = null, string style = "ragebait", string episodeId = "episode_000000000001") =>
        new(
            episodeId,
            new PlannedVideo
            {
                Date = new(2025, 11, 23),
                Place = 1,
                Niche = niche,
                Style = style,
                Pattern = pattern,
                PrimaryEmotion = emotion,
                TopicHint = topic,
                Reason = new("mix", "A test wants it."),
                Seed = seed,
            },
            TimeSpan.FromSeconds(seconds),
            told ?? new StoryMemory());

    /// <summary>The n-th request of a series from one seed, niche, pattern and emotion rotating as a mix would.</summary>
    public static StoryRequest InSeries(ulong seed, int index, IStoryMemory told) => Of(
        Niches[index % 4], Patterns[index % 3], Emotions[(index + index / 4) % 4],
        seed: SeededRandom.SeedFrom($"{seed}", $"{index}"), told: told, episodeId: $"episode_{index:x12}");

    public static string TextOf(Story story) => string.Join(' ', story.Lines.Select(l => l.Text));
}
