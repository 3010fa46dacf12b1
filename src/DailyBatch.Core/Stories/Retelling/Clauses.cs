using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Cuts a sentence that is too long for a listener at its clauses; each says whether it can stand alone.</summary>
internal static partial class Clauses
{
    private const int MostWords = 14;
    private const int FewestWords = 3;

    /// <summary>The clauses in order.</summary>
    public static IReadOnlyList<(string? Alone, string Tail, bool Leads)> Of(string sentence)
    {
        var plain = Lead().Replace(sentence, "");
        plain = char.ToUpperInvariant(plain[0]) + plain[1..];
        if (StoryText.CountWords(plain) <= MostWords) return [(plain, "", false)];
        var end = plain[^1];
        var body = plain.TrimEnd('.', '!', '?');
        var cuts = Cuts(body);
        if (cuts.Count == 0) return [(Shortening.Of(WithoutFluff(plain), MostWords), "", false)];

        var subject = SubjectOf(body);
        var result = new List<(string?, string, bool)>();
        for (var i = 0; i <= cuts.Count; i++)
        {
            var (from, to) = (i == 0 ? 0 : cuts[i - 1].Index, i == cuts.Count ? body.Length : cuts[i].Index);
            var text = body[from..to];
            result.Add(i == 0 ? (First(text, end), "", Subordinate().IsMatch(text) && IsPlainComma(cuts[0])) : (Alone(text, cuts[i - 1], subject, end), Spaced(text), false));
        }

        return [.. result.Select(r => r is ({ } alone, _, _) ? (Shortening.Of(alone, MostWords), r.Item2, r.Item3) : r)];
    }

    private static List<Match> Cuts(string body)
    {
        var cuts = new List<Match>();
        var from = 0;
        foreach (Match match in Boundary().Matches(body))
        {
            var tooShort = StoryText.CountWords(body[from..match.Index]) < FewestWords || StoryText.CountWords(body[match.Index..]) < FewestWords;
            if (tooShort) continue;
            cuts.Add(match);
            from = match.Index;
        }

        return cuts;
    }

    /// <summary>"When I moved out, I painted": the comma ends what leads in; "When I moved out I painted and took" has it behind itself.</summary>
    private static bool IsPlainComma(Match cut) => cut.Value[0] == ',' && !cut.Groups["and"].Success && !cut.Groups["other"].Success;

    private static string First(string text, char end) => text.TrimEnd(',', ' ') + (end == '?' ? '.' : end);

    private static string Spaced(string text) => text.StartsWith(',') ? text : " " + text.TrimStart();

    private static string? Alone(string text, Match cut, string? subject, char end)
    {
        var word = cut.Groups["and"].Value;
        var rest = text[cut.Length..].Trim();
        var starts = cut.Groups["subject"].Success;
        if (cut.Groups["other"].Success || (!starts && subject is null)) return null;
        if (end == '?') return null;
        var whole = starts ? $"{cut.Groups["then"].Value}{cut.Groups["subject"].Value} {rest}" : $"{subject} {cut.Groups["verb"].Value} {rest}";
        return Capital(word is "but" ? "but " + (starts ? whole : Lower(whole)) : whole) + end;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => Pronoun().IsMatch(text) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>Who does what the main clause says: a pronoun, a name, or somebody with a determiner.</summary>
    private static string? SubjectOf(string body)
    {
        var main = body;
        if (Subordinate().IsMatch(body))
        {
            if (body.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma) main = Capital(body[(comma + 2)..]);
            else return AnyPronoun().Matches(body[..Boundary().Match(body).Index]).LastOrDefault()?.Value;
        }

        return Subject().Match(main) is { Success: true } match && !(char.IsUpper(match.Groups[1].Value[0]) && match.Groups[1].Value is { Length: > 1 } name && !name.Contains(' ', StringComparison.Ordinal) && PlainVocabulary.Has(name) && !AnyPronoun().IsMatch(name.ToLowerInvariant())) ? match.Groups[1].Value : null;
    }

    /// <summary>The sentence without words that only stress.</summary>
    public static string WithoutFluff(string sentence) => Capital(Spaces().Replace(Fluff().Replace(sentence, " "), " ").Trim());

    private const string Own = @"I|he|she|we|they|it|you|there|nobody|everyone|everybody|someone|(?:my|his|her|our|their|the|a|an|one|every|all|no) \p{L}[\p{L}'-]*|\p{Lu}\p{Ll}+";

    private const string Did =
        @"\p{Ll}{2,}ed|was|were|had|got|went|came|left|took|gave|told|said|made|put|kept|held|sent|threw|ran|sat|stood|found|began|felt|knew|saw|let|hung|paid|lost|brought|bought|built|broke|wrote|read|hit|cut|shut|set|won|did|does|has|is|spent|slept|never|even|then|still|just";

    [GeneratedRegex(@",?\s+(?<and>and|but|so|then|yet)\s+(?<then>then )?(?:(?<subject>" + Own + @")(?='?\s)(?!\s(?:and|or)\b)|(?<verb>" + Did + @")(?=\s))|,?(?<!\b(?:ask\w*|kn[eo]w|told|tell|remember\w*|wonder\w*|saw|show\w*|explain\w*)(?: me| him| her| us| them)?)\s+(?<other>because|while|when|whenever|after|before|until|although|though|even though|since|unless|as soon as|so that|where)(?=\s)|,\s+(?<other>which|who|whose|and|but|even|not)(?=\s)|,\s+(?<subject>" + Own + @")(?=\s)")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^(?:When|Whenever|After|Before|While|Because|Since|If|Although|Though|As|Once|Until|Even though|By the time)\b")]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"^(?:(?:Then|But|And|Later|Today|Yesterday|Finally|Last \p{L}+|One \p{L}+|That \p{L}+),? )?(I|He|She|We|They|he|she|we|they|(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]is|[Hh]er) (?:\p{Ll}+ )?\p{Ll}+(?= (?:" + Did + @")\b)|(?:(?:Mr|Mrs|Ms|Dr)\. |Judge )?\p{Lu}\p{Ll}+)\b")]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:(?:I|He|She|We|They|It|My|The|Our|His|Her|Their|A|An)\b(?<!I))")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:(?:okay|ok|so|well|anyway|anyways|honestly|basically|look|like|for context|to be fair|to be clear|i mean|long story short|needless to say|fast forward|now|also|obviously|apparently|of course|a bit of background|background|some background|for the record|mind you|in short|to make matters worse)(?:, | (?=(?:i|my|the|this|we|he|she|they|it|here|when|last|a)\b)))+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s(?:really|very|just|literally|basically|actually|honestly|absolutely|totally|completely|pretty much|kind of|sort of|obviously|of course|simply|quite|apparently|already|even|also|definitely|truly|extremely|incredibly)(?=\s),?")]
    private static partial Regex Fluff();

    [GeneratedRegex(@"\b(?:I|he|she|we|they)\b")]
    private static partial Regex AnyPronoun();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
