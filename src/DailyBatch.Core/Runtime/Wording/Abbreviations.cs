using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Abbreviations with a point, and a few without: Dr., Apt., vs, a.k.a.</summary>
internal static partial class Abbreviations
{
    private static readonly Dictionary<string, string> Always = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mr"] = "Mister", ["mrs"] = "Missus", ["ms"] = "Miz", ["prof"] = "Professor", ["rev"] = "Reverend", ["sgt"] = "Sergeant", ["lt"] = "Lieutenant",
        ["capt"] = "Captain", ["cpt"] = "Captain", ["col"] = "Colonel", ["gen"] = "General", ["gov"] = "Governor", ["sen"] = "Senator", ["rep"] = "Representative",
        ["hon"] = "Honorable", ["det"] = "Detective", ["jr"] = "Junior", ["sr"] = "Senior", ["esq"] = "Esquire", ["mt"] = "Mount", ["ave"] = "Avenue",
        ["blvd"] = "Boulevard", ["rd"] = "Road", ["ln"] = "Lane", ["apt"] = "apartment", ["dept"] = "department", ["inc"] = "Incorporated", ["corp"] = "Corporation",
        ["ltd"] = "Limited", ["co"] = "Company", ["est"] = "established", ["approx"] = "approximately", ["etc"] = "et cetera", ["vs"] = "versus", ["ext"] = "extension",
        ["e.g"] = "for example", ["i.e"] = "that is", ["a.k.a"] = "also known as", ["hr"] = "hour", ["hrs"] = "hours", ["mins"] = "minutes", ["yrs"] = "years",
        ["lb"] = "pound", ["lbs"] = "pounds", ["oz"] = "ounces",
    };

    private static readonly Dictionary<string, string> BeforeNumber = new(StringComparer.OrdinalIgnoreCase)
        { ["no"] = "number", ["rm"] = "room", ["ste"] = "suite", ["vol"] = "volume", ["pg"] = "page" };

    /// <summary>A word with its abbreviation written out. The point stays where it ends a sentence too.</summary>
    public static string Read(string word, Place place)
    {
        word = Pointed().Replace(word, m => Full(m.Groups[1].Value, place) is { } full ? full + Point(place) : m.Value);
        word = Lettered().Replace(word, m => string.Join('-', m.Value.Where(char.IsLetter)).ToUpperInvariant() + (m.Value.EndsWith('.') ? Point(place) : ""));
        word = Bare().Replace(word, m => m.Value[0] == 'a' ? "also known as" : "versus");
        return place.IsNumber(-1) ? UnitWord().Replace(word, m => Units.Alone(m.Value, place.Plain(-1) == "1") ?? m.Value) : word;
    }

    private static string? Full(string letters, Place place) => letters.ToLowerInvariant() switch
    {
        "dr" => IsStreet(place) ? "Drive" : "Doctor",
        "st" => IsStreet(place) ? "Street" : "Saint",
        "gen" or "sen" or "rep" or "det" or "col" or "rev" or "hon" or "mt" or "mar" when !char.IsUpper(place.Shown.First(char.IsLetter)) => null,
        "est" or "co" when !char.IsUpper(place.Shown.First(char.IsLetter)) => null,
        var month when Months.Full(month) is { } full && (place.IsNumber(1) || month is not ("mar" or "may" or "jun" or "dec" or "sep")) && place.IsCapital(0) => full,
        var word when BeforeNumber.TryGetValue(word, out var full) => place.IsNumber(1) ? full : null,
        var word => Always.GetValueOrDefault(word),
    };

    /// <summary>Maple Dr. and Elm St., as opposed to Dr. Maple and St. Helen.</summary>
    private static bool IsStreet(Place place) => !place.IsCapital(1) || place.Index > 1 && place.IsCapital(-1) && SentenceEnds.After(place.Words, place.Index);

    private static string Point(Place place) => place.Index == place.Words.Length - 1 || SentenceEnds.After(place.Words, place.Index) ? "." : "";

    [GeneratedRegex(@"(?<![A-Za-z.])([A-Za-z]{2,6}|e\.g|i\.e|a\.k\.a)\.(?![A-Za-z0-9.])")]
    private static partial Regex Pointed();

    [GeneratedRegex(@"(?<![A-Za-z.])(?:[A-Za-z]\.){2,}[A-Za-z]?(?![A-Za-z])|(?<![A-Za-z.])Ph\.?D\.?(?![A-Za-z])|(?<![A-Za-z.])[A-Z]\.(?=[A-Z][a-z])")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"(?<![A-Za-z.])(?:vs|aka)(?![A-Za-z.])")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:kg|lbs?|oz|km|cm|mm|ft|mph|kph|ml|hrs?|mins|secs?|yrs?)(?![A-Za-z])")]
    private static partial Regex UnitWord();
}
