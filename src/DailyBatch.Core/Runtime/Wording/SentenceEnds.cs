using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Where a sentence ends: not after "Dr.", not between "No." and its number, after "3 a.m." only where a new sentence begins.</summary>
internal static partial class SentenceEnds
{
    private static readonly HashSet<string> Never = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "prof", "rev", "sgt", "lt", "capt", "cpt", "col", "gen", "gov", "sen", "rep", "hon", "det", "mt", "vs", "e.g", "i.e", "approx", "u.s", "u.k",
    };

    // Words that end sentences themselves ("No."), and abbreviations only before a number.
    private static readonly HashSet<string> BeforeNumber = new(StringComparer.Ordinal)
        { "no", "apt", "rm", "ste", "vol", "ext", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" };

    private static readonly HashSet<string> Inside = new(StringComparer.Ordinal)
        { "st", "jr", "sr", "inc", "co", "corp", "ltd", "ave", "blvd", "rd", "ln", "dept", "etc", "est", "esq", "apt", "a.k.a" };

    /// <summary>Whether a sentence ends with the word at an index.</summary>
    public static bool After(string[] words, int index)
    {
        var place = new Place(words, index);
        if (index == words.Length - 1 || !Mark().IsMatch(place.Shown)) return false;
        if (Goes(place)) return false;
        return !place.Shown.EndsWith('.') || place.Shown.EndsWith("..", StringComparison.Ordinal) || EndsAfterPoint(place);
    }

    /// <summary>A quotation or a pause inside a sentence: "Get out!" he said. I… I can't.</summary>
    private static bool Goes(Place place)
    {
        var pause = place.Shown[^1] == '…' || place.Shown.EndsWith("...", StringComparison.Ordinal);
        var small = place.Raw(1).TrimStart('"', '“', '\'', '‘', '(') is [var next, ..] && char.IsLower(next);
        return pause ? small || place.Plain(1) is "i" or "i'm" or "i’m" : small && place.Shown[^1] is not ('.' or '!' or '?');
    }

    private static bool EndsAfterPoint(Place place)
    {
        var plain = place.Plain(0);
        if (Never.Contains(plain) || Initial().IsMatch(place.Shown)) return false;
        if (BeforeNumber.Contains(plain) && place.IsNumber(1)) return false;
        if (plain == "st" && place.IsCapital(1)) return place.Index > 1 && place.IsCapital(-1) && !place.Raw(-1).EndsWith('.');
        if (Inside.Contains(plain) || TimeReading.IsHalfOfDay(place.Shown) || Lettered().IsMatch(place.Shown)) return StartsNew(place);
        return true;
    }

    private static bool StartsNew(Place place) => !Months.IsCalendarWord(place.Plain(1)) && (place.IsCapital(1) || place.Raw(1) is ['"' or '“', ..]);

    [GeneratedRegex(@"[.!?…][""”“’')\]]*$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[""“(]?[A-HJ-Z]\.$")]
    private static partial Regex Initial();

    [GeneratedRegex(@"^(?:[A-Za-z]{1,2}\.){2,}$")]
    private static partial Regex Lettered();
}
