using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>One attempt at a story: a premise, a pattern, and all chance that goes into it.</summary>
internal sealed record Telling(Premise Premise, StoryPattern Pattern, PlannedVideo Plan, TimeSpan Target, ulong Seed)
{
    /// <summary>What was told before.</summary>
    public PastTellings Past { get; init; } = PastTellings.None;

    /// <summary>The emotion of confrontation, hook and question.</summary>
    public string Emotion { get; } = Emotions.Nearest(Plan.PrimaryEmotion);

    /// <summary>The emotion of what leads there and of the turn.</summary>
    public string SecondEmotion { get; } = Emotions.Nearest(Plan.SecondaryEmotion ?? Plan.PrimaryEmotion);

    /// <summary>The emotion that a beat aims at.</summary>
    public string EmotionOf(BeatKind kind) => kind is BeatKind.Trigger or BeatKind.Context ? SecondEmotion : Emotion;

    /// <summary>Chance for one part of the work.</summary>
    public SeededRandom Chance(string part) => SeededRandom.For(Seed, Premise.Id, part);
}
