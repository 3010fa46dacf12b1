namespace DailyBatch.Core.Stories.Rules;

/// <summary>Each beat aims at one of the four emotions.</summary>
internal sealed class EmotionsRule : IStoryRule
{
    public string Name => "emotions";

    public IEnumerable<string> Check(StoryDraft draft) =>
        from beat in draft.Story.Beats
        where !Emotions.All.Contains(beat.Emotion)
        select $"{beat.Kind} aims at \"{beat.Emotion}\"; allowed are {string.Join(", ", Emotions.All)}.";
}
