using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Who is seen and heard in a retelling: the teller, everybody who speaks, and whoever the teller has most to do with.</summary>
internal sealed class RetoldCast
{
    private const int Most = 5;

    private static readonly string[] Hairs = ["short dark hair", "long brown hair, tied back", "grey hair", "curly hair", "blond hair", "shaved head", "black hair, parted"];
    private static readonly string[] Tones = ["tired", "sharp", "calm", "proud", "nervous", "cold", "warm", "stubborn"];

    private static readonly string[] Old = ["grandmother", "grandma", "grandfather", "grandpa", "mother", "father", "mom", "dad", "mother-in-law", "father-in-law", "judge", "widow", "widower"];
    private static readonly string[] Formal = ["judge", "lawyer", "attorney", "prosecutor", "doctor", "boss", "manager", "director", "chief", "officer", "detective", "principal", "notary", "reporter"];

    private readonly RawStory _story;

    public RetoldCast(RawStory story, IReadOnlyList<Beat> beats)
    {
        _story = story;
        var heard = beats.SelectMany(b => b.Lines).Where(l => l.IsDialogue).Select(l => l.Speaker).ToHashSet(StringComparer.Ordinal);
        var told = string.Join(' ', beats.SelectMany(b => b.Lines).Select(l => l.Text));
        var spoken = story.People.Where(p => heard.Contains(p.Id));
        var seen = story.People.Where(p => p.IsNamed && !p.IsTeller && told.Contains(p.Said, StringComparison.Ordinal));
        People = [.. new[] { story.Teller }.Concat(story.Rival is { } rival ? [rival] : []).Concat(spoken).Concat(seen).Distinct().DistinctBy(p => p.Name).Take(Math.Max(Most, heard.Count + 1))];
    }

    /// <summary>Everybody, the teller first.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>What is known of them, as the grammar's casting reads it.</summary>
    public CastRole[] Roles() => [.. People.Select(Role)];

    private CastRole Role(Person person)
    {
        var chance = SeededRandom.For(SeededRandom.SeedFrom("retelling", _story.Text), "looks", person.Id);
        var role = person.Role ?? "acquaintance";
        var ages = Old.Contains(role) ? "52-68" : role is "intern" or "son" or "daughter" or "student" ? "19-24" : "28-48";
        var intro = person is { IsNamed: true, IsTeller: false, Role: not null } && !person.Name.Contains(' ', StringComparison.Ordinal) ? Intro(person) : null;
        return new(person.Id, role, person.Gender, ages, chance.Pick(Hairs), Formal.Contains(role) ? "high" : "medium", chance.Shuffle(Tones)[..3], "to be heard", person.Name, intro);
    }

    private string Intro(Person person) =>
        (_story.IsFirstPerson && _story.Text.Contains($"my {person.Role}", StringComparison.OrdinalIgnoreCase) ? "my " : "the ") + person.Role;
}
