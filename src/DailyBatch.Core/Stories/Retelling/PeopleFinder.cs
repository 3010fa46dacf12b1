using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Finds everybody in a raw story whose names are already changed: named people, people called by what they are, and the teller.</summary>
internal sealed partial class PeopleFinder(string text, IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, string> genders)
{
    private const int FewestOfTeller = 3;

    /// <summary>Everybody; the teller first.</summary>
    public IReadOnlyList<Person> Find()
    {
        var named = names.Select(n => new Person(Id(n.Key), n.Key, n.Key, RoleOf(n.Key), n.Value)).ToList();
        var taken = named.Select(p => p.Role).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var roles = RoleMention().Matches(text)
            .GroupBy(m => m.Groups["noun"].Value.ToLowerInvariant())
            .Where(g => !taken.Contains(g.Key))
            .Select(g => ByRole(g.Key, [.. g.Select(m => m.Groups["det"].Value.ToLowerInvariant())]));
        return [Teller(), .. named, .. roles.DistinctBy(p => p.Id)];
    }

    /// <summary>Whether the story is told by somebody it happened to.</summary>
    public bool IsFirstPerson => FirstPerson().Count(WithoutSpeech().Replace(text, "")) >= FewestOfTeller;

    private Person Teller()
    {
        if (!IsFirstPerson) return new(Person.TellerId, "Reporter", "the reporter", "reporter", Chance("reporter").Pick(["female", "male"]));
        var gender = genders.GetValueOrDefault("I") ?? (HasHusband().IsMatch(text) ? "female" : HasWife().IsMatch(text) ? "male" : Chance("teller").Pick(["female", "male"]));
        var pool = gender == "female" ? GrammarLibrary.Instance.Names.Female : GrammarLibrary.Instance.Names.Male;
        var name = Chance("teller's name").Shuffle(pool).First(n => names.Keys.All(k => k[0] != n[0]));
        return new(Person.TellerId, name, "I", "the one who tells it", gender);
    }

    private Person ByRole(string noun, IReadOnlyList<string> determiners)
    {
        var mine = determiners.FirstOrDefault(d => d is "my" or "our");
        var said = mine is not null && IsFirstPerson ? $"{mine} {noun}" : $"the {noun}";
        var gender = genders.GetValueOrDefault(noun) ?? RoleNouns.GenderOf(noun) ?? PronounVote.For(text, noun) ?? Chance(noun).Pick(["female", "male"]);
        return new(Id(noun), char.ToUpperInvariant(noun[0]) + noun[1..], said, noun, gender);
    }

    /// <summary>"My neighbor Nora", "Nora, my neighbor".</summary>
    private string? RoleOf(string name)
    {
        var escaped = Regex.Escape(name);
        var match = Regex.Match(
            text, $@"\b(?:my|our|the|a|his|her|their) (?:\p{{Ll}}+ )?(?<noun>{RoleNouns.Pattern}),? {escaped}\b|\b{escaped}, (?:my|our|the|a|an|his|her|their) (?:\p{{Ll}}+ )?(?<noun>{RoleNouns.Pattern})\b",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        if (!match.Success && Regex.Match(text, $@"\b(?:[Hh]er|[Hh]is) name (?:is|was) {escaped}\b", RegexOptions.CultureInvariant) is { Success: true } called)
            return RoleMention().Matches(text[..called.Index]).LastOrDefault(m => RoleNouns.GenderOf(m.Groups["noun"].Value) is null)?.Groups["noun"].Value.ToLowerInvariant();
        return match.Success ? match.Groups["noun"].Value.ToLowerInvariant() : name.StartsWith("Judge ", StringComparison.Ordinal) ? "judge" : null;
    }

    private SeededRandom Chance(string part) => SeededRandom.For(SeededRandom.SeedFrom("retelling", text), part);

    private static string Id(string name) => string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetter(c) ? c : '_'));

    [GeneratedRegex(@"\b(?:I|I'm|I'd|I've|I'll|me|my|we|us|our)\b")]
    private static partial Regex FirstPerson();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex WithoutSpeech();

    [GeneratedRegex(@"\bmy (?:ex-)?(?:husband|boyfriend)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasHusband();

    [GeneratedRegex(@"\bmy (?:ex-)?(?:wife|girlfriend)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasWife();

    private static Regex RoleMention() => Mention.Value;

    private static readonly Lazy<Regex> Mention = new(() => new Regex(
        $@"(?<![\p{{L}}'-])(?<det>my|our|the|a|an|his|her|their|this) (?:(?:own|old|new|then|former|late|younger|older|best|next-door|direct|little|big|whole|entire|store|branch|project|sales|team|night|wedding|property|head|office|\p{{Ll}}+est) )?(?<noun>{RoleNouns.Pattern})(?![\p{{L}}-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase));
}
