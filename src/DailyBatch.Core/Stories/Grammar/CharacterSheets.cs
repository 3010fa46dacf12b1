using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>The people of a telling as the episode stores them: looks for the pictures, voices for the casting.</summary>
internal static class CharacterSheets
{
    private const int HalfSpan = 3;

    /// <summary>Everybody of the cast, with a line of their own as an example of their voice where they speak.</summary>
    public static IReadOnlyList<Character> Of(FactSheet facts, IReadOnlyList<Beat> beats) => [.. facts.Cast.Select(member => Sheet(member, beats))];

    private static Character Sheet(CastMember member, IReadOnlyList<Beat> beats)
    {
        var role = member.Role;
        var ages = FormattableString.Invariant($"{member.Age - HalfSpan}-{member.Age + HalfSpan}");
        var spoken = beats.SelectMany(b => b.Lines).FirstOrDefault(l => l.Speaker == role.Id)?.Text ?? "";
        return new Character
        {
            Id = role.Id,
            Role = role.Role,
            Name = member.Name,
            Appearance = new Dictionary<string, string>
            {
                ["gender"] = role.Gender,
                ["age_range"] = ages,
                ["hair"] = role.Hair,
                ["formality"] = role.Formality,
            },
            Personality = string.Join(", ", role.Tone),
            VoiceProfile = string.Join(", ", role.Tone.Take(2)),
            DetailedVoiceProfile = new DetailedVoiceProfile(role.Gender, ages, role.Tone, spoken),
            Motivation = role.Wants,
        };
    }
}
