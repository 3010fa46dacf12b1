namespace DailyBatch.Core.Planning.Model;

/// <summary>What kind of video on what day and in what slot, by the words' indices; -1 where it is not known.</summary>
/// <param name="Day">Number of the day; 0 is a Monday, as for <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Niche">Niche.</param>
/// <param name="Pattern">Pattern.</param>
/// <param name="Emotion">Primary emotion.</param>
/// <param name="Slot">Posting slot.</param>
/// <param name="Style">Style.</param>
/// <param name="SecondEmotion">Second emotion.</param>
internal readonly record struct ModelCase(int Day, int Niche, int Pattern, int Emotion, int Slot, int Style = ModelCase.Unknown, int SecondEmotion = ModelCase.Unknown)
{
    /// <summary>Stands for a word that is not known.</summary>
    public const int Unknown = -1;

    /// <summary>Day of the week, 0 for Monday.</summary>
    public int Weekday => Day % 7;

    /// <summary>1 on Saturday and Sunday, else 0.</summary>
    public int Weekend => Weekday >= 5 ? 1 : 0;
}
