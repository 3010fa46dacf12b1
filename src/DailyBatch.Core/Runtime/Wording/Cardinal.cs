using System.Globalization;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Numbers as they are said in English.</summary>
internal static class Cardinal
{
    // Beyond fifteen digits nobody says a number; the digits are read one by one.
    private const int MostDigits = 15;

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Size, string Name)[] Scales =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"), (100, "hundred")];

    /// <summary>A whole number from zero up: <c>four thousand eight hundred</c>, <c>forty-five</c>.</summary>
    public static string Of(long number)
    {
        if (number < 20) return Small[number];
        if (number < 100) return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";
        var (size, name) = Scales.First(s => number >= s.Size);
        return $"{Of(number / size)} {name}{(number % size == 0 ? "" : " " + Of(number % size))}";
    }

    /// <summary>Digits with or without commas and decimals: <c>4,800.25</c>. What begins with needless zeros or is too long is read digit by digit.</summary>
    public static string Of(string number)
    {
        var parts = number.Replace(",", "", StringComparison.Ordinal).Split('.');
        var whole = parts[0].Length > MostDigits || parts[0] is ['0', _, ..] ? Digits(parts[0]) : Of(long.Parse(parts[0], CultureInfo.InvariantCulture));
        return parts.Length == 1 ? whole : $"{whole} point {string.Join(" point ", parts.Skip(1).Select(Digits))}";
    }

    /// <summary>One digit after the other: <c>nine one one</c>.</summary>
    public static string Digits(string digits) => string.Join(' ', digits.Select(d => Small[d - '0']));

    /// <summary>A label of up to four digits as people say a room or a house: 204 is <c>two oh four</c>, 1420 <c>fourteen twenty</c>; longer ones digit by digit.</summary>
    public static string Label(string digits) => digits switch
    {
        ['0', ..] or { Length: > 4 } => Digits(digits),
        { Length: <= 2 } or [_, '0', '0', '0'] => Of(digits),
        _ => $"{Of(digits[..^2])} {Pair(digits[^2..])}",
    };

    /// <summary>The last two digits of a year, a label or a time: <c>hundred</c>, <c>oh five</c>, <c>nineteen</c>.</summary>
    public static string Pair(string two) => two == "00" ? "hundred" : two[0] == '0' ? $"oh {Small[two[1] - '0']}" : Of(two);
}
