using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;

namespace DailyBatch.Core.Tests.Stories;

/// <summary>Requests as a plan would make them.</summary>
internal static class Requests
{
    public static readonly string[] Niches = ["courtroom", "relationship_drama", "injustice", "workplace_drama"];
    public static readonly string[] Patterns = ["A", "B", "C"];
    public static readonly string[] Emotions = ["rage", "injustice", "shock", "disgust"];

    public static StoryRequest Of(
        string niche = "courtroom", string pattern = "A", string emotion = "rage", double seconds = 60, ulong seed = 1, string? topic = null,
        IReadOnlyList<string>? avoid = null, string style = "ragebait") =>
        new(
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
            avoid ?? []);

    /// <summary>The n-th request of a series from one seed, niche, pattern and emotion rotating as a mix would.</summary>
    public static StoryRequest InSeries(ulong seed, int index, IReadOnlyList<string> avoid) => Of(
        Niches[index % 4], Patterns[index % 3], Emotions[(index + index / 4) % 4],
        seed: SeededRandom.SeedFrom($"{seed}", $"{index}"), avoid: avoid);

    public static string TextOf(Story story) => string.Join(' ', story.Lines.Select(l => l.Text));
}
