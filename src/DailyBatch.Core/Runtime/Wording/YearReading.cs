using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Years and decades: 2019, 1990s, '89.</summary>
internal static partial class YearReading
{
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "in", "since", "of", "by", "until", "till", "from", "before", "after", "during", "around", "circa", "year", "class", "summer", "spring", "fall",
        "autumn", "winter", "early", "late", "mid", "christmas", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    };

    private static readonly HashSet<string> NoPlural = new(StringComparer.Ordinal) { "was", "is", "his", "this", "has", "as", "does", "always", "its", "us", "yes" };

    /// <summary>A word with its years as they are said.</summary>
    public static string Read(string word, Place place)
    {
        word = Decade().Replace(word, m => Ordinal.Plural(m.Value.Contains("000", StringComparison.Ordinal) ? "two thousand" : Words(m.Groups[1].Value)));
        word = ShortDecade().Replace(word, m => Ordinal.Plural(Cardinal.Of(m.Groups[1].Value)));
        word = Short().Replace(word, m => Cardinal.Pair(m.Groups[1].Value));
        return Four().Replace(word, m => IsYear(m.Value, place) ? Words(m.Value) : m.Value);
    }

    /// <summary>A year of four digits: <c>twenty nineteen</c>, <c>nineteen oh five</c>, <c>two thousand nine</c>.</summary>
    public static string Words(string year) =>
        year[1..3] == "00" ? Cardinal.Of(year) : $"{Cardinal.Of(year[..2])} {Cardinal.Pair(year[2..])}";

    /// <summary>From 1900 on a year unless something is counted (2000 dollars); before that only where a word says so (in 1845).</summary>
    private static bool IsYear(string digits, Place place)
    {
        if (!place.EndsPhrase && Counts(place.Plain(1))) return false;
        return string.CompareOrdinal(digits, "1900") >= 0 || Before.Contains(place.Plain(-1));
    }

    private static bool Counts(string next) => next.EndsWith('s') && !NoPlural.Contains(next) || next is "people" or "percent" or "feet" or "women" or "men";

    [GeneratedRegex(@"(?<![0-9A-Za-z.,$])((?:1[1-9]|20)[0-9]0)['’]?s\b")]
    private static partial Regex Decade();

    [GeneratedRegex(@"(?<![0-9A-Za-z.,$])['’‘]?([2-9]0)['’]?s\b")]
    private static partial Regex ShortDecade();

    [GeneratedRegex(@"(?<![0-9A-Za-z.,])['’‘]([0-9]{2})(?![0-9A-Za-z'’""”])")]
    private static partial Regex Short();

    [GeneratedRegex(@"(?<![0-9A-Za-z.,#/:$-])(?:1[1-9]|20)[0-9]{2}(?![0-9A-Za-z/:%-]|[.,][0-9])")]
    private static partial Regex Four();
}
