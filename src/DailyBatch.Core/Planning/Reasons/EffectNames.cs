using System.Globalization;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>What coefficients are called.</summary>
internal sealed class EffectNames(Vocabulary words)
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] DayTypes = ["working days", "weekends"];

    /// <summary>The name of a coefficient, for instance <c>workplace drama x rage</c>.</summary>
    public string Of(FeatureBlock block, int index)
    {
        var (row, column) = block.WordsOf(index);
        return block.Kind switch
        {
            FeatureKind.Level => words.LevelShifts.Count == 0 ? "level" : $"level {row + 1}",
            FeatureKind.Niche => Niche(row),
            FeatureKind.Pattern => Pattern(row),
            FeatureKind.Emotion => Plain(words.Emotions.All[row]),
            FeatureKind.Slot => words.Slots.All[row],
            FeatureKind.Weekday => Weekdays[row],
            FeatureKind.NichePattern => $"{Niche(row)} x {Pattern(column)}",
            FeatureKind.NicheEmotion => $"{Niche(row)} x {Plain(words.Emotions.All[column])}",
            FeatureKind.PatternEmotion => $"{Pattern(row)} x {Plain(words.Emotions.All[column])}",
            FeatureKind.NicheSlot => $"{Niche(row)} x {words.Slots.All[column]}",
            FeatureKind.NicheWeekend => $"{Niche(row)} x {DayTypes[column]}",
            FeatureKind.SlotWeekend => $"{words.Slots.All[row]} x {DayTypes[column]}",
            FeatureKind.Style => $"style {Plain(words.Styles.All[row])}",
            FeatureKind.SecondEmotion => words.SecondEmotions.All[row] == Vocabulary.NoEmotion ? "no second emotion" : $"second emotion {Plain(words.SecondEmotions.All[row])}",
            _ => "another video of the niche on that day",
        };
    }

    /// <summary>The name of a day of the week, 0 for Monday.</summary>
    public static string Weekday(int day) => Weekdays[day];

    /// <summary>A word as people write it.</summary>
    public static string Plain(string word) => word.Replace('_', ' ');

    /// <summary>A text that begins a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private string Niche(int row) => Plain(words.Niches.All[row]);

    private string Pattern(int row) => $"pattern {words.Patterns.All[row]}";
}
