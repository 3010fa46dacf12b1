using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>The words that the model tells apart, and the coefficients that they have.</summary>
/// <param name="Niches">Niches.</param>
/// <param name="Patterns">Patterns.</param>
/// <param name="Emotions">Primary emotions.</param>
/// <param name="Slots">Slots by their local time.</param>
/// <param name="Styles">Styles.</param>
/// <param name="SecondEmotions">Second emotions, <see cref="NoEmotion"/> among them.</param>
/// <param name="LevelShifts">Days from which views are counted in another way.</param>
internal sealed record Vocabulary(
    WordList Niches, WordList Patterns, WordList Emotions, WordList Slots, WordList Styles, WordList SecondEmotions, IReadOnlyList<int> LevelShifts)
{
    /// <summary>Stands for a video without a second emotion.</summary>
    public const string NoEmotion = "none";

    /// <summary>The coefficients.</summary>
    public FeatureMap Features { get; } = new(new ModelShape(Niches.All.Count, Patterns.All.Count, Emotions.All.Count, Slots.All.Count)
    {
        Styles = Styles.All.Count,
        SecondEmotions = SecondEmotions.All.Count,
        LevelShifts = LevelShifts,
    });

    /// <summary>A video in indices.</summary>
    public ModelCase Case(DateOnly date, string? niche, string? pattern, string? emotion, string? slot, string? style, string? second) => new(
        date.DayNumber, Niches.Of(niche), Patterns.Of(pattern), Emotions.Of(emotion), Slots.Of(slot), Styles.Of(style), SecondEmotions.Of(second));
}
