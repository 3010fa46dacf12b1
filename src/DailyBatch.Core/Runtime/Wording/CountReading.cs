using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>All numbers that count: 4,800, 24%, 10-15, 1st, 2.5, 5'10", 3-year-old, 10k, 4B.</summary>
internal static partial class CountReading
{
    /// <summary>A word in which no digit is left.</summary>
    public static string Read(string word, Place place)
    {
        word = Height().Replace(word, m => $"{Cardinal.Of(m.Groups[1].Value)} foot {Cardinal.Of(m.Groups[2].Value)}");
        word = OrdinalNumber().Replace(word, m => Ordinal.Of(m.Groups[1].Value.Replace(",", "", StringComparison.Ordinal)));
        if (IsDayOfMonth(place)) word = Day().Replace(word, m => Ordinal.Of(m.Value));
        word = Range().Replace(word, m => $"{Year(m.Groups[1].Value)} to {Year(m.Groups[2].Value)}");
        word = Unit().Replace(word, m => Units.Say(Cardinal.Of(m.Groups[1].Value), m.Groups[2].Value) ?? m.Value);
        return Number().Replace(word, m => Apart(word, m));
    }

    /// <summary>May 5, 5 May: only where the month's own capital says that it is one.</summary>
    private static bool IsDayOfMonth(Place place) => Months.IsMonth(place, -1) || (!place.EndsPhrase && Months.IsMonth(place, 1) && (place.Plain(-1) is "on" or "the" or "of"));

    private static string Year(string digits) => digits is ['1' or '2', _, _, _] ? YearReading.Words(digits) : Cardinal.Of(digits);

    /// <summary>A number that touches letters gets a space: 4B is <c>four B</c>. A hyphen joins already.</summary>
    private static string Apart(string word, Match number)
    {
        var before = number.Index > 0 && char.IsLetter(word[number.Index - 1]) ? " " : "";
        var end = number.Index + number.Length;
        return before + Cardinal.Of(number.Value) + (end < word.Length && char.IsLetter(word[end]) ? " " : "");
    }

    [GeneratedRegex(@"(?<![0-9])([0-9])['’]([0-9]{1,2})(?:[""”]|''|\b)")]
    private static partial Regex Height();

    [GeneratedRegex(@"(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)(?:st|nd|rd|th)\b")]
    private static partial Regex OrdinalNumber();

    [GeneratedRegex(@"(?<![0-9A-Za-z$.,-])(?:[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z%:/-]|[.,][0-9])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![0-9.,-])([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)[-–]([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?![0-9–]|-[0-9])")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![0-9.,A-Za-z])([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)[-]?(kg|lbs?|oz|km|cm|mm|ft|mph|kph|ml|hrs?|mins?|secs?|yrs?|yo|k|K|x|X)(?![A-Za-z0-9])")]
    private static partial Regex Unit();

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)*")]
    private static partial Regex Number();
}
