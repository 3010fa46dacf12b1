namespace DailyBatch.Core.Runtime.Wording;

/// <summary>The months and days of the week with their abbreviations.</summary>
internal static class Months
{
    private static readonly Dictionary<string, string> MonthNames = new(StringComparer.Ordinal)
    {
        ["jan"] = "January", ["feb"] = "February", ["mar"] = "March", ["apr"] = "April", ["may"] = "May", ["jun"] = "June", ["jul"] = "July",
        ["aug"] = "August", ["sep"] = "September", ["sept"] = "September", ["oct"] = "October", ["nov"] = "November", ["dec"] = "December",
    };

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal) { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };

    /// <summary>Whether a neighbour is a month, written with its capital.</summary>
    public static bool IsMonth(Place place, int offset) =>
        place.IsCapital(offset) && place.Plain(offset) is var word && (MonthNames.ContainsKey(word) || MonthNames.ContainsValue(Capital(word)));

    /// <summary>Whether a word is a month or a day in full: it has a capital inside a sentence too.</summary>
    public static bool IsCalendarWord(string plain) => plain.Length > 0 && (Days.Contains(plain) || MonthNames.ContainsValue(Capital(plain)));

    /// <summary>The month that an abbreviation without its point means; null for none.</summary>
    public static string? Full(string abbreviation) => MonthNames.GetValueOrDefault(abbreviation.ToLowerInvariant());

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
