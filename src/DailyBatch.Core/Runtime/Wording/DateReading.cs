using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Dates in figures and what else has a slash: 12/25/2019, 2019-12-25, 24/7, 50/50, 3/4, 9/11, and/or.</summary>
internal static partial class DateReading
{
    /// <summary>A word with its dates and slashes as they are said.</summary>
    public static string Read(string word, Place place)
    {
        word = American().Replace(word, m => Day(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value) ?? m.Value);
        word = Iso().Replace(word, m => Day(m.Groups[2].Value, m.Groups[3].Value, m.Groups[1].Value) ?? m.Value);
        word = Slash().Replace(word, m => Pair(m.Groups[1].Value, m.Groups[2].Value, place));
        return WithOrWithout().Replace(word, m => m.Value[1..] == "/o" ? "without" : "with");
    }

    private static string? Day(string month, string day, string year) =>
        int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var m && int.Parse(day, CultureInfo.InvariantCulture) is >= 1 and <= 31
            ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m)} {Ordinal.Of(day.TrimStart('0'))}, {(year.Length == 4 ? YearReading.Words(year) : Cardinal.Pair(year))}"
            : null;

    private static string Pair(string one, string other, Place place) => (one, other) switch
    {
        ("24", "7") => "twenty-four seven",
        ("9", "11") => "nine eleven",
        ("1", "2") when place.IsNumber(-1) => "and a half",
        ("1", "4") when place.IsNumber(-1) => "and a quarter",
        ("3", "4") when place.IsNumber(-1) => "and three quarters",
        (_, "2" or "3" or "4" or "8" or "16") when IsLess(one, other) => Ordinal.Fraction(one, other),
        (_, "5" or "10" or "100" or "20" or "50") when one == other || IsLess(one, other) => one == other && one == "50" ? "fifty fifty" : $"{Cardinal.Of(one)} out of {Cardinal.Of(other)}",
        _ => $"{Cardinal.Of(one)} {Cardinal.Of(other)}",
    };

    private static bool IsLess(string one, string other) =>
        one.Length < other.Length || one.Length == other.Length && string.CompareOrdinal(one, other) < 0;

    [GeneratedRegex(@"(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})(?![0-9/])")]
    private static partial Regex American();

    [GeneratedRegex(@"(?<![0-9-])((?:1[1-9]|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9-])")]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9/.,$])([0-9]{1,6})/([0-9]{1,6})(?![0-9/%])")]
    private static partial Regex Slash();

    [GeneratedRegex(@"^w/o?(?![A-Za-z])")]
    private static partial Regex WithOrWithout();
}
