using System.Text.RegularExpressions;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>
/// Finds names of real persons, companies and institutions. Case and neighbours decide: "an apple", "Her target" and a hero called Chase
/// are no companies; "at Target" and "the Chase branch" are.
/// </summary>
internal static partial class RealNames
{
    private static readonly Lexicon Words = Lexicon.Load("real-names");
    private static readonly NameSet People = new(Words["people"].Entries);
    private static readonly NameSet Known = new(Words["known"].Entries);
    private static readonly NameSet AlsoWords = new(Words["also words"].Entries);
    private static readonly NameSet AlsoNames = new(Words["also names"].Entries);
    private static readonly NameSet Cities = new(Words["cities"].Entries);

    /// <summary>The names in a text.</summary>
    /// <param name="text">As it is shown.</param>
    /// <param name="isTitle">All words have capitals: a capital says nothing.</param>
    /// <param name="given">Words of the characters' names, which are theirs to use alone.</param>
    public static IEnumerable<string> In(string text, bool isTitle, IReadOnlySet<string> given)
    {
        var words = NameWord.Of(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].HasCapital) continue;
            if (NameAt(words, at, isTitle, given) is not { } name) continue;
            yield return string.Join(' ', words.Skip(at).Take(name).Select(w => w.Text));
            at += name - 1;
        }

        foreach (Match match in Registered().Matches(text)) yield return match.Value;
        foreach (Match match in Phone().Matches(text).Where(m => !Fictional().IsMatch(m.Value))) yield return match.Value;
        if (isTitle) yield break;
        foreach (Match match in Institution().Matches(text)) yield return match.Value;
    }

    /// <summary>How many words the name has that begins there; null for none.</summary>
    private static int? NameAt(IReadOnlyList<NameWord> words, int at, bool isTitle, IReadOnlySet<string> given)
    {
        if (People.LengthAt(words, at) is > 0 and var person) return person;
        if (Known.LengthAt(words, at) is > 0 and var known && (known > 1 || !given.Contains(words[at].Bare))) return known;
        if (Cities.LengthAt(words, at) is > 0 and var city && OfficeAt(words, at + city) is > 0 and var office) return city + office;
        if (AlsoNames.LengthAt(words, at) is > 0 and var named && IsBusiness(words, at, named)) return named;
        if (isTitle || given.Contains(words[at].Bare)) return null;
        return AlsoWords.LengthAt(words, at) is > 0 and var company && !words[at].StartsSentence && (IsBusiness(words, at, company) || ComesAfterPlaceWord(words, at)) ? company : null;
    }

    private static int OfficeAt(IReadOnlyList<NameWord> words, int at)
    {
        if (at >= words.Count || words[at].StartsSentence) return 0;
        return Words["offices"].LengthAt([.. words.Select(w => w.Plain)], at);
    }

    private static bool IsBusiness(IReadOnlyList<NameWord> words, int at, int length) =>
        at + length < words.Count && !words[at + length - 1].EndsPhrase && Words["business"].LengthAt([.. words.Select(w => w.Plain)], at + length) > 0;

    private static bool ComesAfterPlaceWord(IReadOnlyList<NameWord> words, int at) =>
        at > 0 && Words["place words"].Has(words[at - 1].Plain) && (at + 1 >= words.Count || words[at].EndsPhrase || !words[at + 1].HasCapital);

    [GeneratedRegex(@"(?:\b[A-Z][\w'&-]*,? )+(?:Inc|LLC|L\.L\.C|Ltd|Corp|Corporation|GmbH|PLC|LLP)\b\.?")]
    private static partial Regex Registered();

    [GeneratedRegex(@"(?<![.!?]\s|^)\b(?!(?:The|A|An|His|Her|My|Our|Their|This|That|Your|At|In|To|From)\b)[A-Z][\w'.-]*(?: [A-Z][\w'.-]*)* (?:Hospital|Medical Center|University|High School|Middle School|Elementary|Airlines|County (?:Court|Sheriff|Jail|Police|Courthouse|Prosecutor|Superior Court))\b")]
    private static partial Regex Institution();

    [GeneratedRegex(@"(?<![0-9])(?:\(?[0-9]{3}\)?[-. ])[0-9]{3}[-. ][0-9]{4}(?![0-9])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"555[-. ]01[0-9]{2}$|^\(?555\)?")]
    private static partial Regex Fictional();
}
