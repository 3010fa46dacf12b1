using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Writes the figures of a raw story as the words in which they are told.</summary>
internal static partial class Numerals
{
    private const long MostInWords = 999_999_999;
    private const int HundredYears = 100;

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, string> Ordinals = new(StringComparer.Ordinal)
    {
        ["one"] = "first", ["two"] = "second", ["three"] = "third", ["five"] = "fifth", ["eight"] = "eighth", ["nine"] = "ninth", ["twelve"] = "twelfth",
    };

    /// <summary>The text without figures.</summary>
    public static string Say(string text)
    {
        text = text.Replace("24/7", "day and night", StringComparison.Ordinal);
        text = Fraction().Replace(text, m => m.Value switch { "1/2" => "half", "1/3" => "a third", "2/3" => "two thirds", "1/4" => "a quarter", _ => "three quarters" });
        text = House().Replace(text, "");
        text = Date().Replace(text, "that day");
        text = Clock().Replace(text, m => $"{Words(m.Groups[1].Value)}{(m.Groups[2].Value is "00" or "" ? "" : " " + Words(m.Groups[2].Value))}{PartOfDay(m)}");
        text = Money().Replace(text, m => $"{Scaled(m)} {(m.Groups["c"].Value switch { "€" => "euros", "£" => "pounds", _ => "dollars" })}");
        text = Percent().Replace(text, m => $"{Words(m.Groups[1].Value)} percent");
        text = Scale().Replace(text, m => Scaled(m));
        text = Decade().Replace(text, m => Tens[m.Groups[1].Value[0] - '0'][..^1] + "ies");
        text = Nth().Replace(text, m => Ordinal(Words(m.Groups[1].Value)));
        text = Year().Replace(text, m => InYears(int.Parse(m.Value, CultureInfo.InvariantCulture)));
        text = Range().Replace(text, m => $"{Words(m.Groups[1].Value)} to {Words(m.Groups[2].Value)}");
        return Figure().Replace(text, m => Spaced(text, m, Words(m.Value)));
    }

    /// <summary>A whole number in words.</summary>
    private static string Cardinal(long number) => number switch
    {
        < 20 => Small[number],
        < 100 => Tens[number / 10] + (number % 10 == 0 ? "" : $"-{Small[number % 10]}"),
        < 1000 => Part(number, 100, "hundred"),
        < 1_000_000 => Part(number, 1000, "thousand"),
        _ => Part(number, 1_000_000, "million"),
    };

    private static string Part(long number, long size, string name) =>
        $"{Cardinal(number / size)} {name}{(number % size == 0 ? "" : " " + Cardinal(number % size))}";

    private static string Words(string figures)
    {
        var plain = figures.Replace(",", "", StringComparison.Ordinal);
        var (whole, rest) = plain.Split('.') is [var w, var r, ..] ? (w, r) : (plain, "");
        if (!long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > MostInWords) return "countless";
        return Cardinal(number) + (rest.Length == 0 ? "" : " point " + string.Join(' ', rest.Select(d => Small[d - '0'])));
    }

    private static string Scaled(Match m)
    {
        var amount = Words(m.Groups["n"].Value.EndsWith(".00", StringComparison.Ordinal) ? m.Groups["n"].Value[..^3] : m.Groups["n"].Value);
        return m.Groups["k"].Value.ToLowerInvariant() switch { "" => amount, "k" => $"{amount} thousand", "m" or "million" => $"{amount} million", var k => $"{amount} {k}" };
    }

    private static string PartOfDay(Match m)
    {
        var mark = m.Groups[3].Value;
        if (mark.Length == 0) return "";
        var hour = int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) % 12;
        var evening = mark[0] is 'p' or 'P';
        return !evening ? " in the morning" : hour < 6 ? " in the afternoon" : hour < 9 ? " in the evening" : " at night";
    }

    private static string InYears(int year) => year % HundredYears == 0 || year is >= 2000 and < 2010
        ? Cardinal(year)
        : $"{Cardinal(year / HundredYears)} {(year % HundredYears < 10 ? "oh " : "")}{Cardinal(year % HundredYears)}";

    private static string Ordinal(string cardinal)
    {
        var at = cardinal.LastIndexOfAny([' ', '-']) + 1;
        var last = cardinal[at..];
        return cardinal[..at] + (Ordinals.TryGetValue(last, out var odd) ? odd : last.EndsWith('y') ? last[..^1] + "ieth" : last + "th");
    }

    // "4B" is said as "four B".
    private static string Spaced(string text, Match m, string words) =>
        $"{(m.Index > 0 && char.IsLetter(text[m.Index - 1]) ? " " : "")}{words}{(m.Index + m.Length < text.Length && char.IsLetter(text[m.Index + m.Length]) ? " " : "")}";

    [GeneratedRegex(@"\b(?:1/2|1/3|2/3|1/4|3/4)\b")]
    private static partial Regex Fraction();

    // "4B Willow Street" is a street.
    [GeneratedRegex(@"\b\d+[A-Z]?\s+(?=(?:\p{Lu}\p{Ll}+ ){1,2}(?:Street|St|Road|Avenue|Ave|Lane|Drive)\b)")]
    private static partial Regex House();

    [GeneratedRegex(@"\b\d{1,4}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(\d{1,2}):(\d\d)(?:\s?([AaPp])\.?[Mm]\b\.?)?|\b(?<1>\d{1,2})(?<2>)\s?(?<3>[AaPp])\.?[Mm]\b\.?(?=\W|$)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<c>[$€£])\s?(?<n>\d[\d,]*(?:\.\d+)?)(?:\s?(?<k>[kKmM]\b|thousand|million|billion))?")]
    private static partial Regex Money();

    [GeneratedRegex(@"(\d[\d,]*(?:\.\d+)?)\s?%")]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?<n>\d[\d,]*(?:\.\d+)?)(?<k>k)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scale();

    [GeneratedRegex(@"(?<![\d])'?([2-9])0s\b")]
    private static partial Regex Decade();

    [GeneratedRegex(@"\b(\d+)(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nth();

    [GeneratedRegex(@"(?<![\d,.$€£])(?:19\d\d|20[0-4]\d)\b(?![,.]?\d|\s?(?:dollars|euros|people|miles|times|pounds|words|votes))")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(\d+)\s?[-–]\s?(\d+)\b")]
    private static partial Regex Range();

    [GeneratedRegex(@"\d[\d,]*(?<=\d)(?:\.\d+)?")]
    private static partial Regex Figure();
}
