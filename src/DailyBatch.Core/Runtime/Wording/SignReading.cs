using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Symbols beside numbers and between words: #1, -5, 30+, ~20, 20°C, 4x4, R&amp;D, 50%, ½.</summary>
internal static partial class SignReading
{
    private static readonly (char Sign, string Said)[] Halves = [('½', "1/2"), ('¼', "1/4"), ('¾', "3/4"), ('⅓', "1/3"), ('⅔', "2/3"), ('⅛', "1/8")];

    private static readonly Dictionary<char, string> Alone = new()
    {
        ['&'] = " and ", ['@'] = " at ", ['+'] = " plus ", ['='] = " equals ", ['°'] = " degrees ", ['%'] = " percent ", ['×'] = " times ", ['÷'] = " divided by ",
        ['$'] = " dollars ", ['€'] = " euros ", ['£'] = " pounds ", ['¥'] = " yen ", ['₹'] = " rupees ", ['¢'] = " cents ", ['§'] = " section ", ['№'] = " number ",
    };

    /// <summary>Signs that tell how the number beside them is read; before the number itself is written out.</summary>
    public static string ReadBefore(string word)
    {
        foreach (var (sign, said) in Halves)
            if (word.Contains(sign, StringComparison.Ordinal)) word = HalfSign(word, sign, said);
        word = NumberSign().Replace(word, "number ");
        word = Minus().Replace(word, "minus ");
        word = About().Replace(word, "about ");
        word = By().Replace(word, " by ");
        return Degrees().Replace(word, m => m.Groups[1].Value switch { "C" => " degrees Celsius", "F" => " degrees Fahrenheit", _ => " degrees" });
    }

    /// <summary>Signs that are words themselves, and a slash between words.</summary>
    public static string ReadAfter(string word)
    {
        word = WordSlash().Replace(word, " ");
        if (word.IndexOfAny([.. Alone.Keys]) < 0) return word;
        return Spaces().Replace(string.Concat(word.Select(c => Alone.GetValueOrDefault(c, c.ToString()))), "").Trim();
    }

    private static string HalfSign(string word, char sign, string said)
    {
        var at = word.IndexOf(sign, StringComparison.Ordinal);
        var parts = said.Split('/');
        var fraction = Ordinal.Fraction(parts[0], parts[1]);
        var mixed = at > 0 && char.IsAsciiDigit(word[at - 1]);
        return $"{word[..at]}{(mixed ? " and " + fraction.Replace("one ", "a ", StringComparison.Ordinal) : fraction)}{word[(at + 1)..]}";
    }

    [GeneratedRegex(@"#\s?(?=[0-9])")]
    private static partial Regex NumberSign();

    [GeneratedRegex(@"(?<=^[""“(]?)[-−](?=[0-9])")]
    private static partial Regex Minus();

    [GeneratedRegex(@"(?<=^[""“(]?)[~≈](?=[0-9$€£])")]
    private static partial Regex About();

    [GeneratedRegex(@"(?<=[0-9])[x×](?=[0-9])")]
    private static partial Regex By();

    [GeneratedRegex(@"(?<=[0-9])°\s?([CF]\b)?")]
    private static partial Regex Degrees();

    [GeneratedRegex(@"(?<=[\p{L}])/(?=[\p{L}])")]
    private static partial Regex WordSlash();

    [GeneratedRegex(@" (?=[ .,!?;:…]|$)")]
    private static partial Regex Spaces();
}
