using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Puts the premises of a niche in the order in which they are tried: what fits the topic, then what was told least, then chance.</summary>
internal sealed class PremiseChoice(GrammarLibrary library)
{
    private const int ShortestWord = 4;
    private readonly PremiseMarks _marks = new(library.All);

    /// <summary>The premises in their order.</summary>
    public IReadOnlyList<Premise> Order(StoryRequest request)
    {
        var family = NicheFamily.Of(request.Plan.Niche);
        var told = request.Avoid.Select(_marks.PremiseOf).OfType<string>().CountBy(id => id).ToDictionary(c => c.Key, c => c.Value);
        var topic = Meaning(request.Plan.TopicHint ?? "");
        var shuffled = SeededRandom.For(request.Plan.Seed, "premise").Shuffle(library.All.Where(p => p.Niche == family));
        return [.. shuffled.OrderByDescending(p => Overlap(topic, p)).ThenBy(p => told.GetValueOrDefault(p.Id))];
    }

    private static int Overlap(HashSet<string> topic, Premise premise) =>
        topic.Count == 0 ? 0 : Meaning(string.Join(' ', [premise.Topic, .. premise.Topics, .. premise.Tags, .. premise.Titles, .. premise.Cast.Select(c => c.Role)])).Count(topic.Contains);

    // A plural's s is dropped, so that "rings" finds the ring.
    private static HashSet<string> Meaning(string text) =>
        [.. StoryText.PlainWords(text).Where(w => w.Length >= ShortestWord).Select(w => w.TrimEnd('s'))];
}
