using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Puts the premises of a niche in the order in which they are tried: what fits the topic, then what was told least, then chance.</summary>
internal sealed class PremiseChoice(GrammarLibrary library)
{
    /// <summary>The premises in their order.</summary>
    public IReadOnlyList<Premise> Order(StoryRequest request)
    {
        var shuffled = SeededRandom.For(request.Plan.Seed, "premise").Shuffle(Of(request.Plan.Niche));
        return [.. shuffled.OrderByDescending(p => TopicFit.Between(request.Plan.TopicHint, p)).ThenBy(p => request.Told.TimesTold(p.Id))];
    }

    /// <summary>The niche whose best premise fits a topic best, the first of equals; null when none has a word of it.</summary>
    public string? NicheFor(string topic, IReadOnlyList<string> niches)
    {
        var (niche, fit) = niches
            .Select(n => (Niche: n, Fit: Of(n).Max(p => TopicFit.Between(topic, p))))
            .OrderByDescending(n => n.Fit)
            .FirstOrDefault();
        return fit.Shared > 0 ? niche : null;
    }

    private IEnumerable<Premise> Of(string niche)
    {
        var family = NicheFamily.Of(niche);
        return library.All.Where(p => p.Niche == family);
    }
}
