using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Fakes.Stories;

/// <summary>What a prompt wants told, as far as the grammar can tell it.</summary>
/// <param name="Niche">The niche.</param>
/// <param name="Pattern">The pattern's name.</param>
/// <param name="Emotion">The first emotion.</param>
/// <param name="Seconds">The length of the video.</param>
/// <param name="Seed">The grammar's seed.</param>
internal sealed partial record Wish(string Niche, string Pattern, string Emotion, int Seconds, ulong Seed)
{
    /// <summary>The subject that was ordered; null for none.</summary>
    public string? Topic { get; init; }

    /// <summary>Reads a prompt.</summary>
    public static Wish Of(string prompt, ulong seed) => new(
        First(NicheLine(), prompt)?.Replace(' ', '_') ?? "injustice",
        PatternOf(prompt),
        First(FeelingLine(), prompt) ?? "injustice",
        int.Parse(First(SecondsPart(), prompt) ?? "60", CultureInfo.InvariantCulture),
        seed ^ SeededRandom.SeedFrom(prompt))
    {
        Topic = First(TopicLine(), prompt),
    };

    /// <summary>Reads what <see cref="Key"/> wrote; null where there is none.</summary>
    public static Wish? Find(string text) => KeyPart().Match(text) is { Success: true } key
        ? new(key.Groups[1].Value, key.Groups[2].Value, key.Groups[3].Value, int.Parse(key.Groups[4].Value, CultureInfo.InvariantCulture), ulong.Parse(key.Groups[5].Value, CultureInfo.InvariantCulture))
        {
            Topic = key.Groups[6].Value is { Length: > 0 } topic ? topic : null,
        }
        : null;

    /// <summary>Where the story came from, in a form that can stand in a story and be found again.</summary>
    public string Key => FormattableString.Invariant($"[{Niche}|{Pattern}|{Emotion}|{Seconds}|{Seed}|{Topic}]");

    /// <summary>The grammar's story.</summary>
    public Story Tell()
    {
        var plan = new PlannedVideo
        {
            Date = new(2025, 11, 23), Place = 1, Niche = Niche, Style = "ragebait", Pattern = Pattern, PrimaryEmotion = Emotion, TopicHint = Topic,
            Reason = new("given", "A prompt wants it."), Seed = Seed,
        };
        return new GrammarStoryWriter().Write(new StoryRequest("episode_000000000000", plan, TimeSpan.FromSeconds(Seconds), new StoryMemory()));
    }

    /// <summary>The pattern whose beats the prompt lists; A where it lists none.</summary>
    private static string PatternOf(string prompt)
    {
        var listed = RecipeLine().Matches(prompt).Select(m => m.Groups[1].Value).ToArray();
        return StoryPattern.All.FirstOrDefault(p => p.Beats.Select(SchemaWords.NameOf).SequenceEqual(listed.Take(p.Beats.Count)))?.Name ?? "A";
    }

    private static string? First(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^Niche: (.+)$", RegexOptions.Multiline)]
    private static partial Regex NicheLine();

    [GeneratedRegex(@"^The viewer should feel: (\w+)", RegexOptions.Multiline)]
    private static partial Regex FeelingLine();

    [GeneratedRegex(@"\b(\d+) seconds\b")]
    private static partial Regex SecondsPart();

    [GeneratedRegex(@"not an instruction\): ""(.+)""")]
    private static partial Regex TopicLine();

    [GeneratedRegex(@"^\d+\. ([A-Z]+): ", RegexOptions.Multiline)]
    private static partial Regex RecipeLine();

    [GeneratedRegex(@"\[(\w+)\|(\w+)\|(\w+)\|(\d+)\|(\d+)\|([^\]]*)\]")]
    private static partial Regex KeyPart();
}
