using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Sums of money: $4,800, £9.99, $1.5 million, $10-15, $45k, $20/hour, 50¢.</summary>
internal static partial class MoneyReading
{
    private static readonly HashSet<string> Scales = new(StringComparer.Ordinal) { "hundred", "thousand", "million", "billion", "trillion" };

    /// <summary>A word with its sums as they are said.</summary>
    public static string Read(string word, Place place)
    {
        if (Scales.Contains(place.Plain(0)) && Sum().Match(place.Raw(-1)) is { Success: true } before && !before.Groups["scale"].Success)
            return ScaleWord().Replace(word, m => $"{m.Value} {Unit(before.Groups["sign"].Value, DescribesNext(place, -2) ? "1" : "2")}", 1);
        return Cents().Replace(Sum().Replace(word, m => Say(m, place)), m => $"{Cardinal.Of(m.Groups[1].Value)} {(m.Groups[1].Value == "1" ? "cent" : "cents")}");
    }

    private static string Say(Match sum, Place place)
    {
        var (low, high, sign) = (sum.Groups["low"].Value, sum.Groups["high"].Value, sum.Groups["sign"].Value);
        var (minus, per) = (sum.Groups["minus"].Success ? "minus " : "", Per(sum.Groups["per"].Value));
        var amount = high.Length == 0 ? Cardinal.Of(low) : $"{Cardinal.Of(low)} to {Cardinal.Of(high)}";
        if (sum.Groups["scale"] is { Success: true } scale) return $"{minus}{amount} {ScaleName(scale.Value)} {Unit(sign, Count(place))}{per}";
        if (!place.EndsPhrase && Scales.Contains(place.Plain(1))) return minus + amount;
        return minus + (high.Length == 0 && Small(low) is { } coins ? WithCoins(low, coins, sign) : $"{amount} {Unit(sign, high.Length > 0 ? "2" : Count(place, low))}") + per;
    }

    private static string Count(Place place, string amount = "2") => !place.EndsPhrase && DescribesNext(place, -1) ? "1" : amount;

    /// <summary>"a $5,000 ring" is a five thousand dollar ring.</summary>
    private static bool DescribesNext(Place place, int article) => place.Plain(article) is "a" or "an" or "another" && !place.EndsPhrase;

    private static string? Small(string number) => number.Split('.') is [_, { Length: 2 } coins] ? coins : null;

    private static string WithCoins(string number, string coins, string sign)
    {
        var whole = number.Split('.')[0];
        var minor = coins == "00" ? "" : $"{Cardinal.Of(coins.TrimStart('0'))} {(sign == "£" ? "pence" : coins == "01" ? "cent" : "cents")}";
        return (whole, minor) switch
        {
            (_, "") => $"{Cardinal.Of(whole)} {Unit(sign, whole)}",
            ("0", _) => minor,
            _ => $"{Cardinal.Of(whole)} {Unit(sign, whole)} and {minor}",
        };
    }

    private static string Unit(string sign, string amount) => (sign, amount == "1") switch
    {
        ("€", var one) => one ? "euro" : "euros",
        ("£", var one) => one ? "pound" : "pounds",
        ("₹", var one) => one ? "rupee" : "rupees",
        ("¥", _) => "yen",
        (_, var one) => one ? "dollar" : "dollars",
    };

    private static string ScaleName(string letter) => letter[0] switch { 'k' or 'K' => "thousand", 'm' or 'M' => "million", _ => "billion" };

    private static string Per(string unit) => unit switch
    {
        "" => "",
        "h" or "hr" or "hour" => " an hour",
        "mo" => " a month",
        "yr" => " a year",
        "wk" => " a week",
        _ => $" a {unit}",
    };

    [GeneratedRegex(@"(?<minus>[-−](?=[$€£¥₹]|US))?(?:US)?(?<sign>[$€£¥₹])(?<low>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?:[-–—][$€£¥₹]?(?<high>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?))?(?<scale>(?:[kKmMbB]|bn|mm)(?![A-Za-z]))?(?:/(?<per>[a-z]+))?")]
    private static partial Regex Sum();

    [GeneratedRegex(@"(?<![0-9.,])([0-9]+)¢")]
    private static partial Regex Cents();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex ScaleWord();
}
