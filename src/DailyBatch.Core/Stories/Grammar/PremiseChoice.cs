using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// Puts the premises of a niche in the order in which they are tried: what fits the topic, then what lies far enough back, then what was told
/// least, then chance.
/// </summary>
internal sealed class PremiseChoice(GrammarLibrary library)
{
    /// <summary>The premises in their order.</summary>
    public IReadOnlyList<Premise> Order(StoryRequest request, PastTellings past)
    {
        var premises = Of(request.Plan.Niche).ToArray();
        var recent = premises.Where(p => past.LastTold(p.Id) >= 0).OrderByDescending(p => past.LastTold(p.Id)).Take(Spacing(premises.Length)).ToArray();
        return
        [
            .. SeededRandom.For(request.Plan.Seed, "premise").Shuffle(premises)
                .OrderByDescending(p => TopicFit.Between(request.Plan.TopicHint, p))
                .ThenBy(p => Array.IndexOf(recent, p) is >= 0 and var rank ? recent.Length - rank : 0)
                .ThenBy(p => request.Told.TimesTold(p.Id)),
        ];
    }

    /// <summary>How many other premises of its niche are told before one comes again: all but a third, from which chance has its choice.</summary>
    public static int Spacing(int premises) => premises - (premises + 2) / 3;

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
