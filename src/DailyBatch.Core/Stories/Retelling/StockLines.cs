using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>
/// Lines for what the rules want and a raw story lacks, such as an answer in the confrontation. They state no fact. How many went in is
/// said to whoever asked for the story.
/// </summary>
internal static class StockLines
{
    private static readonly Dictionary<BeatKind, string> OfTeller = new()
    {
        [BeatKind.Clash] = "I want to understand why. Just tell me why.",
        [BeatKind.Twist] = "I could not believe it.",
    };

    private static readonly Dictionary<BeatKind, string> OfReporter = new()
    {
        [BeatKind.Clash] = "Both sides tell it differently to this day.",
        [BeatKind.Twist] = "That is how the report puts it.",
    };

    private static readonly Dictionary<BeatKind, string> OfOther = new()
    {
        [BeatKind.Clash] = "I see it differently.",
        [BeatKind.Twist] = "I have nothing more to say.",
    };

    /// <summary>What the narrator can say before the question when the story's end is short.</summary>
    public const string End = "That is the whole story, just as it was told.";

    /// <summary>A line for somebody in a beat.</summary>
    public static string For(Person person, BeatKind kind, bool firstPerson) =>
        (!person.IsTeller ? OfOther : firstPerson ? OfTeller : OfReporter).GetValueOrDefault(kind, "I have nothing more to say.");

    /// <summary>Whether a line is one of these.</summary>
    public static bool Has(string text) => text == End || new[] { OfTeller, OfReporter, OfOther }.Any(lines => lines.ContainsValue(text));
}
