using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Finds the names in a raw story by their capitals and by the words around them.</summary>
internal sealed partial class NameFinder
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "I", "I'm", "I'd", "I've", "I'll", "God", "Lord", "Christmas", "Thanksgiving", "Easter", "Halloween", "Hanukkah", "Ramadan", "Eve", "New", "Year", "Year's",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "English", "Spanish", "French", "German", "American", "British", "Italian", "Irish", "Chinese", "Mexican", "TV",
        "HR", "DNA", "OK", "Okay", "Mom", "Dad", "Mum", "Mother", "Father", "Grandma", "Grandpa", "Aunt", "Uncle", "Internet", "Sir", "Madam", "Honor", "Bible",
        "Your", "Miss", "Ma'am", "ID", "CD", "DVD", "PDF", "GPS", "PIN", "IT", "AI", "USB",
    };

    private static readonly Dictionary<string, string> Organisations = new(StringComparer.Ordinal)
    {
        ["Inc"] = "the company", ["LLC"] = "the company", ["Ltd"] = "the company", ["Corp"] = "the company", ["Co"] = "the company", ["Company"] = "the company",
        ["Corporation"] = "the company", ["Group"] = "the company", ["Management"] = "the company", ["Properties"] = "the company", ["Logistics"] = "the company",
        ["Industries"] = "the company", ["Solutions"] = "the company", ["Systems"] = "the company", ["Insurance"] = "the insurance", ["Bank"] = "the bank", ["Hall"] = "the town hall",
        ["Hospital"] = "the hospital", ["Clinic"] = "the clinic", ["School"] = "the school", ["High"] = "the school", ["University"] = "the university",
        ["College"] = "the college", ["Court"] = "the court", ["County"] = "the county", ["Police"] = "the police", ["Department"] = "the department",
        ["Church"] = "the church", ["Hotel"] = "the hotel", ["Inn"] = "the hotel", ["Restaurant"] = "the restaurant", ["Cafe"] = "the café", ["Times"] = "the paper",
        ["Airlines"] = "the airline", ["Store"] = "the store", ["Market"] = "the market", ["Bakery"] = "the bakery", ["Agency"] = "the agency",
    };

    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["Street"] = "the street", ["St"] = "the street", ["Road"] = "the road", ["Avenue"] = "the street", ["Ave"] = "the street", ["Lane"] = "the street", ["Drive"] = "the street",
        ["Park"] = "the park", ["Lake"] = "the lake", ["River"] = "the river", ["Beach"] = "the beach", ["Building"] = "the building", ["Apartments"] = "the building", ["Island"] = "the island",
    };

    private readonly string _text;
    private readonly HashSet<string> _lower;

    private NameFinder(string text)
    {
        _text = text;
        _lower = [.. LowerWord().Matches(text).Select(m => m.Value)];
    }

    /// <summary>Every name once, the longest first, so that a full name is changed before a part of it.</summary>
    public static IReadOnlyList<NamedThing> In(string text)
    {
        var finder = new NameFinder(text);
        var inside = Name().Matches(text).Select(m => finder.Read(m)).OfType<NamedThing>().ToList();
        return [.. inside.DistinctBy(n => n.Text).OrderByDescending(n => n.Text.Length).ThenBy(n => n.Text, StringComparer.Ordinal)];
    }

    private NamedThing? Read(Match match)
    {
        var words = match.Value.Split(' ');
        var opens = OpensSentence(match.Index);
        if (opens && !IsNameAtStart(words, match)) words = words[1..];
        while (words.Length > 0 && Kept.Contains(Bare(words[0]))) words = words[1..];
        while (words.Length > 0 && Kept.Contains(Bare(words[^1]))) words = words[..^1];
        if (words.Length == 0) return null;
        words[^1] = Bare(words[^1]);
        var name = string.Join(' ', words);
        var at = _text.IndexOf(name, match.Index, StringComparison.Ordinal);
        return at < 0 || name.Length < 2 ? null : Classify(name, words, at);
    }

    private NamedThing Classify(string name, string[] words, int at)
    {
        if (Title().IsMatch(words[0] + " ") || FirstNames.Has(words[0])) return new(name, NamedKind.Person);
        if (words.Select(w => Organisations.GetValueOrDefault(w)).LastOrDefault(g => g is not null) is { } office) return new(name, NamedKind.Organisation, office);
        if (words.Length > 1 && Places.TryGetValue(words[^1], out var place)) return new(name, NamedKind.Place, place);
        var before = Before().Match(_text[..at]).Groups[1].Value.ToLowerInvariant();
        return before switch
        {
            "in" or "near" or "from" or "across" or "around" or "outside" => new(name, NamedKind.Place, before is "near" or "outside" or "across" or "around" ? "town" : "town"),
            "to" when Travel().IsMatch(_text[..at]) => new(name, NamedKind.Place, "town"),
            "at" or "for" when !Verb().IsMatch(_text[(at + name.Length)..]) && !RoleNouns.Has(words[0]) && before == "at" => new(name, NamedKind.Organisation, "the company"),
            "the" or "a" or "an" => new(name, NamedKind.Organisation, "place"),
            _ => new(name, NamedKind.Person),
        };
    }

    /// <summary>A word that opens a sentence has its capital from there: it is a name only when it is known as one, or does something and is no common word.</summary>
    private bool IsNameAtStart(string[] words, Match match)
    {
        var first = Bare(words[0]);
        if (FirstNames.Has(first) || Title().IsMatch(words[0] + " ")) return true;
        if (Kept.Contains(first) || _lower.Contains(first.ToLowerInvariant()) || PlainVocabulary.Has(first) || RoleNouns.Has(first)) return false;
        return words.Length > 1 || Verb().IsMatch(_text[(match.Index + match.Length)..]) || words[0] != first || Inside(first);
    }

    private bool Inside(string word) => Regex.IsMatch(_text, $@"(?<=[a-z,] ){Regex.Escape(word)}\b", RegexOptions.CultureInvariant);

    private bool OpensSentence(int at) => at == 0 || Opening().IsMatch(_text[Math.Max(0, at - 3)..at]);

    private static string Bare(string word) => word.EndsWith("'s", StringComparison.Ordinal) && !Kept.Contains(word) ? word[..^2] : word.TrimEnd('\'', '.');

    [GeneratedRegex(@"(?<![\p{L}'-])(?:(?:Mr|Mrs|Ms|Dr|St)\.? )?\p{Lu}[\p{L}]*(?:['-]\p{L}+)*(?: (?:(?:of|de|van|von|and the) (?=\p{Lu}))?\p{Lu}\p{L}*(?:['-]\p{L}+)*)*")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:Mr|Mrs|Ms|Dr|Judge|Officer|Detective|Sergeant|Professor|Captain|Lieutenant|Prosecutor|Attorney|Aunt|Uncle|Pastor|Father|Miss|Justice|Coach)\.? $|^(?:Mr|Mrs|Ms|Dr)\.")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:^|[.!?,]""?\s|\n|(?:^|\s)"")$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(\p{L}+) $")]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:moved|move|drove|flew|went|going|back|trip|relocated|relocate|came|traveled|way) to $")]
    private static partial Regex Travel();

    [GeneratedRegex(@"^ (?:\p{L}+ly )?(?:\p{Ll}+ed|said|told|was|had|is|has|did|came|went|got|left|took|gave|kept|knew|thought|saw|stood|sat|ran|made|put|let|found|would|could|never|just|then|who|and I)\b")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?<![\p{L}'])\p{Ll}[\p{Ll}']*")]
    private static partial Regex LowerWord();
}
