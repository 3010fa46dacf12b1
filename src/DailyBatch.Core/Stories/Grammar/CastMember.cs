using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Somebody in one telling.</summary>
/// <param name="Role">What the premise says about them.</param>
/// <param name="Name">How the others call them.</param>
/// <param name="Age">Years.</param>
internal sealed record CastMember(CastRole Role, string Name, int Age)
{
    /// <summary>Gives everybody a name and an age. No two names begin with the same letter: listeners mix them up. A name of the last days is not given again.</summary>
    public static IReadOnlyList<CastMember> Draw(IReadOnlyList<CastRole> roles, NameBook names, SeededRandom random, PastTellings past)
    {
        var initials = new HashSet<char>();
        return [.. roles.Select(role => new CastMember(role, NameFor(role, names, random, initials, past), AgeFor(role, random)))];
    }

    private static string NameFor(CastRole role, NameBook names, SeededRandom random, HashSet<char> initials, PastTellings past)
    {
        var pool = role.Called is not null ? names.Surnames : role.Gender == "female" ? names.Female : names.Male;
        string Called(string name) => role.Called?.Replace("*", name, StringComparison.Ordinal) ?? name;
        return Called(random.Shuffle(pool).OrderBy(n => past.HasName(Called(n))).First(n => initials.Add(n[0])));
    }

    private static int AgeFor(CastRole role, SeededRandom random)
    {
        var ends = role.Ages.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return ends[0] + random.Below(ends[^1] - ends[0] + 1);
    }
}
