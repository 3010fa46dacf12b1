using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Numbers that name and do not count: telephone numbers, 911, codes, rooms, houses, 401(k).</summary>
internal static partial class DigitReading
{
    private static readonly HashSet<string> Rooms = new(StringComparer.Ordinal)
        { "room", "unit", "suite", "apartment", "apt", "flight", "locker", "highway", "interstate", "route", "bus", "gate", "courtroom", "building" };

    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal) { "pin", "code", "passcode", "badge", "account", "ending", "extension", "ext", "plate" };

    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal) { "call", "called", "calling", "dial", "dialed", "dialled", "dialing", "phoned", "rang" };

    private static readonly HashSet<string> Streets = new(StringComparer.Ordinal)
        { "street", "st", "avenue", "ave", "road", "rd", "lane", "ln", "drive", "dr", "court", "boulevard", "blvd", "way", "place", "terrace" };

    /// <summary>A word with such numbers as they are said.</summary>
    public static string Read(string word, Place place)
    {
        word = Retirement().Replace(word, m => m.Value[0] == '4' ? "four oh one K" : "four oh three B");
        word = Phone().Replace(word, m => string.Join(", ", m.Value.Split(PhoneMarks, StringSplitOptions.RemoveEmptyEntries).Select(Cardinal.Digits)));
        if (PhoneRest().IsMatch(place.Raw(1))) word = AreaCode().Replace(word, m => Cardinal.Digits(m.Groups[1].Value) + ",");
        return Bare().Replace(word, m => Named(m.Value, place) ?? m.Value);
    }

    private static readonly char[] PhoneMarks = ['-', '–', '.', '(', ')', '+'];

    private static string? Named(string digits, Place place)
    {
        if (digits == "911" || digits.Length == 3 && Calls.Contains(place.Plain(-1))) return Cardinal.Digits(digits);
        if (Codes.Contains(place.Plain(-1)) || place.Plain(-1) is "in" or "with" && place.Plain(-2) == "ending") return Cardinal.Digits(digits);
        if (digits.Length > 2 && (Rooms.Contains(place.Plain(-1)) || IsHouse(place))) return Cardinal.Label(digits);
        return digits.Length > 6 ? Cardinal.Digits(digits) : null;
    }

    /// <summary>1420 Maple Street.</summary>
    private static bool IsHouse(Place place) =>
        !place.EndsPhrase && place.IsCapital(1) && (Streets.Contains(place.Plain(2)) || place.IsCapital(2) && Streets.Contains(place.Plain(3)));

    [GeneratedRegex(@"\b40[13]\(?[kKbB]\)?")]
    private static partial Regex Retirement();

    [GeneratedRegex(@"(?<![0-9A-Za-z$.,-])(?:\+?1[-.–])?(?:\(?[0-9]{3}\)?[-.–])?[0-9]{3}[-.–][0-9]{4}(?![0-9A-Za-z-])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[0-9]{3}[-.–][0-9]{4}\b")]
    private static partial Regex PhoneRest();

    [GeneratedRegex(@"\(([0-9]{3})\)")]
    private static partial Regex AreaCode();

    [GeneratedRegex(@"(?<![0-9A-Za-z$€£¥₹#:/.,'’+−-])[0-9]{2,}(?![0-9A-Za-z%:/°¢-]|[.,][0-9])")]
    private static partial Regex Bare();
}
