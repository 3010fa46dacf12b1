namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Number words turned into others: first, nineties, quarters.</summary>
internal static class Ordinal
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["one"] = "first", ["two"] = "second", ["three"] = "third", ["five"] = "fifth", ["eight"] = "eighth", ["nine"] = "ninth", ["twelve"] = "twelfth",
    };

    /// <summary>The ordinal of a number: 21 is <c>twenty-first</c>.</summary>
    public static string Of(string digits) => ChangeLast(Cardinal.Of(digits), word =>
        Irregular.TryGetValue(word, out var known) ? known : word.EndsWith('y') ? word[..^1] + "ieth" : word + "th");

    /// <summary>The plural of number words: <c>nineteen ninety</c> is <c>nineteen nineties</c>.</summary>
    public static string Plural(string words) => ChangeLast(words, word =>
        word.EndsWith('y') ? word[..^1] + "ies" : word.EndsWith('x') ? word + "es" : word + "s");

    /// <summary>A fraction below one: <c>one half</c>, <c>three quarters</c>, <c>two thirds</c>.</summary>
    public static string Fraction(string above, string below)
    {
        var part = below switch { "2" => "half", "4" => "quarter", _ => Of(below) };
        return $"{Cardinal.Of(above)} {(above == "1" ? part : Plural(part))}";
    }

    private static string ChangeLast(string words, Func<string, string> change)
    {
        var at = words.LastIndexOfAny([' ', '-']) + 1;
        return words[..at] + change(words[at..]);
    }
}
