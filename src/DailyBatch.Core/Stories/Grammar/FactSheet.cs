using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Wording;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>What is true in one telling. Every sentence reads it, so that a name or a sum is the same from first to last.</summary>
internal sealed class FactSheet
{
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);

    private FactSheet(IReadOnlyList<CastMember> cast, string emotion) => (Cast, Emotion) = (cast, emotion);

    /// <summary>Everybody with their names.</summary>
    public IReadOnlyList<CastMember> Cast { get; }

    /// <summary>The emotion that colours the wording.</summary>
    public string Emotion { get; }

    /// <summary>The value of a fact.</summary>
    /// <exception cref="KeyNotFoundException">A premise asks for what it does not state.</exception>
    public string this[string name] => _facts.TryGetValue(name, out var value) ? value : throw new KeyNotFoundException($"No premise states the fact \"{name}\".");

    /// <summary>What was drawn, as the story stores it.</summary>
    public IReadOnlyList<string> Drawn { get; private init; } = [];

    /// <summary>Draws the facts of a telling.</summary>
    public static FactSheet Draw(Premise premise, NameBook names, string emotion, ulong seed, PastTellings? past = null)
    {
        var facts = FactDraw.Of(premise, seed, past ?? PastTellings.None);
        var cast = CastMember.Draw(premise.Cast, names, SeededRandom.For(seed, "names"), past ?? PastTellings.None);
        var sheet = new FactSheet(cast, emotion) { Drawn = FactDraw.Stored(facts) };
        foreach (var member in cast) sheet.State(member);
        foreach (var (name, value) in facts) sheet._facts[name] = value;
        return sheet;
    }

    private void State(CastMember member)
    {
        var (id, female) = (member.Role.Id, member.Role.Gender == "female");
        _facts[id] = member.Name;
        _facts[$"{id}.intro"] = $"{member.Role.Intro} {member.Name}".TrimStart();
        _facts[$"{id}.age"] = Cardinal.Of(member.Age);
        _facts[$"{id}.they"] = female ? "she" : "he";
        _facts[$"{id}.them"] = female ? "her" : "him";
        _facts[$"{id}.their"] = female ? "her" : "his";
    }
}
