namespace DailyBatch.Core.Planning.Model;

/// <summary>How many words of each category the model tells apart.</summary>
/// <param name="Niches">Niches.</param>
/// <param name="Patterns">Patterns.</param>
/// <param name="Emotions">Primary emotions.</param>
/// <param name="Slots">Posting slots.</param>
internal sealed record ModelShape(int Niches, int Patterns, int Emotions, int Slots)
{
    /// <summary>Styles; 0 leaves them out.</summary>
    public int Styles { get; init; }

    /// <summary>Second emotions, with "none" as one of them; 0 leaves them out.</summary>
    public int SecondEmotions { get; init; }

    /// <summary>Days from which views are counted in another way, in order: each starts a level of its own.</summary>
    public IReadOnlyList<int> LevelShifts { get; init; } = [];
}
