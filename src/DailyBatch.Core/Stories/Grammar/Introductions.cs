using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;

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
    public static IReadOnlyList<Beat> Make(IReadOnlyList<Beat> beats, IReadOnlyList<CastMember> cast)
    {
        var strangers = cast.Where(m => m.Role.Intro is not null).ToHashSet();
        return [.. beats.Select(b => b with { Lines = [.. b.Lines.Select(line => line.IsDialogue ? line : line with { Text = Introduce(line.Text, strangers) })] })];
    }

    private static string Introduce(string text, HashSet<CastMember> strangers)
    {
        foreach (var member in strangers.Where(m => PlaceOf(m, text) >= 0).ToArray())
        {
            strangers.Remove(member);
            if (!SaysWho(text, member.Role)) text = WithIntro(text, member);
        }

        return text;
    }

    /// <summary>Whether a sentence has the noun of an introduction: <c>landlord</c> of <c>her landlord</c>.</summary>
    public static bool SaysWho(string text, CastRole role) => Holds(text, role.Intro!.Split(' ')[^1]);

    private static bool Holds(string text, string word) => Regex.IsMatch(text, Whole(word), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Whole(string word) => $@"\b{Regex.Escape(word)}\b";

    // A name is written with its capital: "miles" is a distance, and June may be a month for all that is known.
    private static int PlaceOf(CastMember member, string text) => Regex.Match(text, Whole(member.Name), RegexOptions.CultureInvariant) is { Success: true } found ? found.Index : -1;

    private static string WithIntro(string text, CastMember member)
    {
        var at = PlaceOf(member, text);
        var intro = member.Role.Intro!;
        if (at == 0 || text[at - 2] is '.' or '!' or '?') intro = char.ToUpper(intro[0], CultureInfo.InvariantCulture) + intro[1..];
        return $"{text[..at]}{intro} {text[at..]}";
    }
}
