using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>
/// A raw story with invented names: the same name always becomes the same other one. Places and organisations become general. No two
/// invented names begin with the same letter, and none is a name of the story itself.
/// </summary>
internal sealed partial class NameChange
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<char> _initials = [];
    private readonly HashSet<string> _real;
    private readonly SeededRandom _random;
    private readonly string _source;

    private NameChange(string source, IReadOnlyList<NamedThing> names)
    {
        _source = source;
        _real = [.. names.SelectMany(n => n.Text.Split(' '))];
        _random = new SeededRandom(SeededRandom.SeedFrom("retelling", source));
    }

    /// <summary>The text with other names, and the invented ones with the gender that each was given.</summary>
    public static (string Text, IReadOnlyDictionary<string, string> Names) Make(string text, IReadOnlyDictionary<string, string> genders)
    {
        var things = NameFinder.In(text);
        var change = new NameChange(text, things);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            var (other, gender) = thing.Kind == NamedKind.Person ? change.Person(thing.Text, genders) : (thing.General, null);
            if (gender is not null) names[other] = gender;
            text = Replaced(text, thing, other);
        }

        return (Tidy(text), names);
    }

    /// <summary>"Judge Holloway" keeps its title; a full name becomes a first name, and so does each part of it from then on.</summary>
    private (string Name, string Gender) Person(string name, IReadOnlyDictionary<string, string> genders)
    {
        var words = name.Split(' ');
        var title = TitleWord().IsMatch(words[0]) && words.Length > 1 ? words[0] : null;
        var rest = title is null ? words : words[1..];
        var known = rest.Select(w => _words.GetValueOrDefault(w)).FirstOrDefault(w => w is not null);
        var gender = rest.Select(w => genders.GetValueOrDefault(w)).FirstOrDefault(g => g is not null) ?? OfTitle(title) ?? FirstNames.GenderOf(rest[0]) ?? PronounVote.For(_source, rest[^1]) ?? "male";
        if (title is "Aunt" or "Uncle") known ??= Draw(gender);
        var invented = known ?? (title is null ? Draw(gender) : DrawFrom(GrammarLibrary.Instance.Names.Surnames));
        foreach (var word in rest) _words.TryAdd(word, invented);
        var titled = title is null || FirstNames.Has(invented) && title is not ("Aunt" or "Uncle") ? invented : $"{title} {invented}";
        return (titled, gender);
    }

    private static string? OfTitle(string? title) => title?.TrimEnd('.') switch { "Mr" or "Uncle" or "Father" => "male", "Mrs" or "Ms" or "Miss" or "Aunt" => "female", _ => null };

    private string Draw(string gender) => DrawFrom(gender == "female" ? GrammarLibrary.Instance.Names.Female : GrammarLibrary.Instance.Names.Male);

    private string DrawFrom(string[] pool)
    {
        var free = _random.Shuffle(pool).Where(n => !_real.Contains(n) && !PlainVocabulary.Has(n)).ToArray();
        var name = free.FirstOrDefault(n => !_initials.Contains(n[0]) && !_words.ContainsValue(n)) ?? free.First(n => !_words.ContainsValue(n));
        _initials.Add(name[0]);
        return name;
    }

    private static string Replaced(string text, NamedThing thing, string other) => Regex.Replace(
        text, $@"(?<article>\b(?:[Tt]he|[Aa]n?) )?(?<![\p{{L}}'-]){Regex.Escape(thing.Text)}(?![\p{{L}}])(?<noun> \p{{Ll}}+)?",
        m => thing.Kind == NamedKind.Person ? m.Groups["article"].Value + other + m.Groups["noun"].Value : General(m.Groups["article"].Value, other, m.Groups["noun"].Value), RegexOptions.CultureInvariant);

    // "the Maple Grove home" is the home.
    private static string General(string article, string other, string noun) => (other == "place" && Noun().IsMatch(noun) ? article.TrimEnd() : General(article, other)) + noun;

    private static string General(string article, string other) => article.Length == 0 ? other
        : other.StartsWith("the ", StringComparison.Ordinal) ? article + other[4..] : article + other;

    private static string Tidy(string text) => Starts().Replace(FromTown().Replace(text.Replace("at the street", "on the street", StringComparison.Ordinal), "from out of town"), m => m.Value.ToUpperInvariant());

    [GeneratedRegex(@"^(?:Mr|Mrs|Ms|Dr|Judge|Officer|Detective|Sergeant|Professor|Captain|Lieutenant|Prosecutor|Attorney|Aunt|Uncle|Pastor|Father|Miss|Justice|Coach)\.?$")]
    private static partial Regex TitleWord();

    [GeneratedRegex(@"^ (?!(?:and|or|in|on|at|of|to|was|is|had|has|for|with|that|who|where|when|but|said|[a-z]+ed)\b)")]
    private static partial Regex Noun();

    [GeneratedRegex(@"\bfrom town\b")]
    private static partial Regex FromTown();

    [GeneratedRegex(@"(?:^|(?<=[.!?]""?\s)|(?<=\n))\p{Ll}", RegexOptions.Multiline)]
    private static partial Regex Starts();
}
