using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// Finds ways to tell a beat for every number of words that it can have. Walks the slots in their order and keeps for each
/// (words, sentences of the narrator, lines of speech) one telling, drawn evenly among those with the most lines that the beat should have.
/// </summary>
internal sealed class Takes(FactSheet facts, SeededRandom random)
{
    private const int MostNarration = 3;
    private const int WordingsOfVariant = 2;

    // A voice that the listener cannot place costs more than any line that the beat should have.
    private const int CostOfStranger = 2;

    // Hero and rival are named in the hook, and whoever has a title says with it who they are.
    private readonly IReadOnlyDictionary<string, CastMember> _strangers =
        facts.Cast.Where(m => m.Role.Id is not ("hero" or "rival") && m.Role.Called is null).ToDictionary(m => m.Role.Id);

    /// <summary>One telling for each number of words.</summary>
    public IReadOnlyDictionary<int, Take> Of(BeatKind kind, string emotion, IEnumerable<Slot> slots)
    {
        var (fewest, most) = DialogueCountRule.LimitsOf(kind);
        var ways = new Dictionary<(int Words, int Told, int Spoken), Way> { [(0, 0, 0)] = Way.Empty };
        foreach (var slot in slots)
            ways = Extend(ways, slot, Wordings(kind, slot, emotion), most);

        return ways.Where(w => w.Key.Told > 0 && w.Key.Spoken >= fewest)
            .GroupBy(w => w.Key.Words)
            .ToDictionary(g => g.Key, g => Best([.. g.Select(w => w.Value)], g.Key));
    }

    private Take Best(IReadOnlyList<Way> ways, int words)
    {
        var most = ways.Max(w => w.Wanted);
        return new(random.Pick([.. ways.Where(w => w.Wanted == most)]).Lines(), words, most);
    }

    private Dictionary<(int Words, int Told, int Spoken), Way> Extend(
        Dictionary<(int Words, int Told, int Spoken), Way> ways, Slot slot, List<(StoryLine Line, int Words)> wordings, int mostSpoken)
    {
        var next = new Dictionary<(int Words, int Told, int Spoken), Way>();
        foreach (var (at, way) in ways)
        {
            if (slot.Need != Need.Must) Keep(next, at, way);
            foreach (var (line, words) in wordings)
            {
                // Two lines of one speaker in a row would be one line that was cut in two.
                if (line.IsDialogue && way.Line?.Speaker == line.Speaker) continue;

                var reached = line.IsDialogue ? (at.Words + words, at.Told, at.Spoken + 1) : (at.Words + words, at.Told + 1, at.Spoken);
                if (reached.Item2 <= MostNarration && reached.Item3 <= mostSpoken) Keep(next, reached, way.With(line, WorthOf(way, line, slot.Need)));
            }
        }

        return next;
    }

    private int WorthOf(Way way, StoryLine line, Need need) =>
        (need == Need.Should ? 1 : 0) - (_strangers.TryGetValue(line.Speaker, out var member) && !way.Names(member) ? CostOfStranger : 0);

    // The n-th telling that arrives takes the place with chance 1/n: each has the same chance in the end.
    private void Keep(Dictionary<(int Words, int Told, int Spoken), Way> ways, (int Words, int Told, int Spoken) at, Way way)
    {
        if (!ways.TryGetValue(at, out var kept) || way.Wanted > kept.Wanted)
        {
            ways[at] = way with { Arrivals = 1 };
        }
        else if (way.Wanted == kept.Wanted)
        {
            var arrivals = kept.Arrivals + 1;
            ways[at] = (random.Below(arrivals) == 0 ? way : kept) with { Arrivals = arrivals };
        }
    }

    // A wording that its facts make too long or too short is left out; the others stand in for it.
    private List<(StoryLine Line, int Words)> Wordings(BeatKind kind, Slot slot, string emotion)
    {
        var texts = slot.Say.SelectMany(say => Enumerable.Range(0, WordingsOfVariant).Select(_ => Phrase.Say(say, facts, random))).Distinct();
        var lines = texts.Select(text => new StoryLine(slot.By, text, emotion)).Where(line => !SentenceLengthRule.Check(kind, line).Any());
        return [.. lines.Select(line => (line, StoryText.CountWords(line.Text)))];
    }

    private sealed record Way(Way? Before, StoryLine? Line, int Wanted, int Arrivals)
    {
        public static Way Empty { get; } = new(null, null, 0, 1);

        public Way With(StoryLine line, int worth) => new(this, line, Wanted + worth, 1);

        public bool Names(CastMember member) =>
            (Line is { IsDialogue: false } && Strangers.IsNamedIn(Line.Text, member.Name, member.Role.Role)) || Before?.Names(member) == true;

        public IReadOnlyList<StoryLine> Lines()
        {
            var lines = new List<StoryLine>();
            for (var way = this; way?.Line is not null; way = way.Before) lines.Insert(0, way.Line);
            return lines;
        }
    }
}
