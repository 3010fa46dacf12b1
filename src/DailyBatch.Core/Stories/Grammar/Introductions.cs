using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// Says who somebody is where the narrator names them first: "Nadia stood up" becomes "The notary Nadia stood up". Which sentence is the
/// first depends on the pattern and on what was left out, so no premise can know it.
/// </summary>
internal static class Introductions
{
    /// <summary>How many words they mostly add to a story; room is left for them.</summary>
    public const int MostWords = 3;

    /// <summary>The beats with everybody introduced who has an introduction. Sentences may grow: whether they still fit is for the validator.</summary>
    /// <param name="beats">The beats as they were told.</param>
    /// <param name="cast">Everybody.</param>
    /// <param name="onlyOnce">Whether introductions of people whom everybody knows by now are taken out, which makes the story shorter.</param>
    public static IReadOnlyList<Beat> Make(IReadOnlyList<Beat> beats, IReadOnlyList<CastMember> cast, bool onlyOnce = true)
    {
        var strangers = cast.Where(m => m.Role.Intro is not null).ToHashSet();
        var known = new HashSet<CastMember>();
        return [.. beats.Select(b => b with { Lines = [.. b.Lines.Select(line => line.IsDialogue ? line : Introduce(onlyOnce ? WithoutOld(b.Kind, line, known) : line, strangers, known))] })];
    }

    /// <summary>The line without introductions of people whom everybody knows by now: "the clerk Zoe" is Zoe the second time, unless that is too short a sentence.</summary>
    private static StoryLine WithoutOld(BeatKind kind, StoryLine line, HashSet<CastMember> known)
    {
        foreach (var member in known)
        {
            var bare = line with { Text = line.Text.Replace($"{member.Role.Intro} {member.Name}", member.Name, StringComparison.OrdinalIgnoreCase) };
            if (!SentenceLengthRule.Check(kind, bare).Any()) line = bare;
        }

        return line;
    }

    private static StoryLine Introduce(StoryLine line, HashSet<CastMember> strangers, HashSet<CastMember> known)
    {
        foreach (var member in strangers.Where(m => Name(line.Text, m).Success).ToArray())
        {
            strangers.Remove(member);
            known.Add(member);
            if (!SaysWho(line.Text, member.Role)) line = line with { Text = WithIntro(line.Text, member) };
        }

        return line;
    }

    /// <summary>Whether a sentence has the noun of an introduction: <c>landlord</c> of <c>her landlord</c>.</summary>
    public static bool SaysWho(string text, CastRole role) => Holds(text, role.Intro!.Split(' ')[^1]);

    // June is somebody, june is not: names are looked for as they are written.
    private static Match Name(string text, CastMember member) => Regex.Match(text, $@"\b{Regex.Escape(member.Name)}\b", RegexOptions.CultureInvariant);

    private static bool Holds(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string WithIntro(string text, CastMember member)
    {
        var at = Name(text, member).Index;
        var intro = member.Role.Intro!;
        if (at < 2 || text[at - 2] is '.' or '!' or '?') intro = char.ToUpper(intro[0], CultureInfo.InvariantCulture) + intro[1..];
        return $"{text[..at]}{intro} {text[at..]}";
    }
}
