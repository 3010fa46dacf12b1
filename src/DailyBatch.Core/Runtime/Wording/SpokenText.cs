using System.Buffers;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>
/// Writes a shown text out for speech: numbers, abbreviations and symbols become words, so that every engine reads the same.
/// Each shown word keeps what is said for it, which is how captions keep "$4,800" and its time.
/// </summary>
internal static class SpokenText
{
    private static readonly SearchValues<char> Strange = SearchValues.Create("0123456789$€£¥₹¢%#&@+=/~≈×÷°§№½¼¾⅓⅔⅛−");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t\n—―…");

    /// <summary>The words of a text, which are what lies between white space, each with its written-out form.</summary>
    public static IReadOnlyList<SpokenWord> Words(string text)
    {
        var shown = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. shown.Select((word, index) => new SpokenWord(word, Write(word, new Place(shown, index))))];
    }

    /// <summary>The words that are spoken, with their punctuation: <c>twenty-two</c> is one, <c>said—twice</c> are two, a lone dash is none.</summary>
    public static IEnumerable<string> Spoken(string text) => Words(text).SelectMany(w => Parts(w.Written));

    private static string Write(string word, Place place)
    {
        if (word.AsSpan().ContainsAny(Strange)) word = WriteNumbers(word, place);
        else if (place.IsNumber(-1)) word = TimeReading.Read(MoneyReading.Read(word, place), place);
        else if (place.Raw(-1) is [_, ..] before && before.AsSpan().ContainsAny("$€£¥₹")) word = MoneyReading.Read(word, place);
        if (word.Contains('.', StringComparison.Ordinal) || word is "vs" or "aka" || place.IsNumber(-1)) word = Abbreviations.Read(word, place);
        return HasCapitals(word) ? Initialisms.Read(word, place) : word;
    }

    private static string WriteNumbers(string word, Place place)
    {
        word = MoneyReading.Read(word, place);
        word = SignReading.ReadBefore(word);
        word = TimeReading.Read(word, place);
        word = DateReading.Read(word, place);
        word = DigitReading.Read(word, place);
        word = YearReading.Read(word, place);
        word = CountReading.Read(word, place);
        return SignReading.ReadAfter(word);
    }

    private static IEnumerable<string> Parts(string written)
    {
        var from = 0;
        while (from < written.Length)
        {
            var length = written.AsSpan(from).IndexOfAny(Breaks);
            var part = length < 0 ? written[from..] : written.Substring(from, length);
            if (part.Any(char.IsLetterOrDigit)) yield return part;
            from += part.Length + 1;
        }
    }

    private static bool HasCapitals(string word)
    {
        for (var i = 1; i < word.Length; i++)
            if (char.IsAsciiLetterUpper(word[i - 1]) && (char.IsAsciiLetterUpper(word[i]) || word[i] is 'k' or 'h')) return true;
        return false;
    }
}
