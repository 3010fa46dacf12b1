using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Times of day: 9:30, 3 a.m., 3pm, 14:00; and scores such as 3:1.</summary>
internal static partial class TimeReading
{
    /// <summary>A word with its times as they are said.</summary>
    public static string Read(string word, Place place)
    {
        word = Until().Replace(word, " to ");
        word = Clock().Replace(word, m => Say(m.Groups[1].Value, m.Groups[2].Value, HasHalf(m.Groups[3].Value, place)) + HalfWord(m.Groups[3].Value, place));
        word = Hour().Replace(word, m => Cardinal.Of(m.Groups[1].Value) + HalfWord(m.Groups[2].Value, place));
        if (place.IsNumber(-1)) word = Half().Replace(word, m => HalfWord(m.Value, place).TrimStart());
        return Score().Replace(word, m => $"{Cardinal.Of(m.Groups[1].Value)} to {Cardinal.Of(m.Groups[2].Value)}");
    }

    /// <summary>Whether a word is a.m. or p.m. in any spelling, with or without its number.</summary>
    public static bool IsHalfOfDay(string word) => AnyHalf().IsMatch(word);

    private static string Say(string hour, string minutes, bool hasHalf) => (hour.TrimStart('0') is { Length: > 0 } h ? Cardinal.Of(h) : "zero", minutes) switch
    {
        (var said, "00") => hasHalf ? said : hour.Length == 2 && string.CompareOrdinal(hour, "12") > 0 ? $"{said} hundred" : $"{said} o'clock",
        var (said, rest) => $"{said} {Cardinal.Pair(rest)}",
    };

    private static bool HasHalf(string attached, Place place) => attached.Length > 0 || IsHalfOfDay(place.Raw(1)) || place.Plain(1) is "o'clock" or "o’clock";

    /// <summary>The letters; the point of "a.m." stays only where it ends the sentence too, for a voice falls there.</summary>
    private static string HalfWord(string half, Place place)
    {
        if (half.Length == 0) return "";
        var letters = char.ToLowerInvariant(half[0]) == 'a' ? " A-M" : " P-M";
        return half.EndsWith('.') && (place.Index == place.Words.Length - 1 || SentenceEnds.After(place.Words, place.Index)) ? letters + "." : letters;
    }

    [GeneratedRegex(@"(?<=[0-9][aApP.mM]{0,4})[-–](?=[0-2]?[0-9]:[0-5][0-9])")]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<![0-9:.])([0-2]?[0-9]):([0-5][0-9])(?![0-9:])([aApP]\.?[mM]\b\.?)?")]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![0-9:.,$])([0-9]{1,2})([aApP]\.?[mM]\b\.?)")]
    private static partial Regex Hour();

    [GeneratedRegex(@"^(?:[aApP]\.[mM]\.?|[AP]M\b\.?|[ap]m\b\.?)")]
    private static partial Regex Half();

    [GeneratedRegex(@"(?:^|[0-9])(?:[aApP]\.[mM]\.?|[AaPp][Mm]\b\.?)[^A-Za-z]*$")]
    private static partial Regex AnyHalf();

    [GeneratedRegex(@"(?<![0-9:])([0-9]{1,2}):([0-9])(?![0-9:])")]
    private static partial Regex Score();
}
