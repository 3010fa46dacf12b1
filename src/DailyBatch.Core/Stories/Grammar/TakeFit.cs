using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Chooses a telling for each beat so that the whole has the right number of words and each stretch its share of them.</summary>
internal sealed class TakeFit(WordBudget budget, SeededRandom random)
{
    /// <summary>A telling for each beat; null when none fits.</summary>
    public IReadOnlyDictionary<BeatKind, Take>? Choose(IReadOnlyDictionary<BeatKind, IReadOnlyDictionary<int, Take>> takes)
    {
        var stretches = BeatShares.All.Select(share => Stretch(share, takes)).ToArray();
        return Search(stretches, [], 0) is { } chosen
            ? chosen.SelectMany(c => c).ToDictionary(c => c.Kind, c => c.Take)
            : null;
    }

    /// <summary>The tellings of a stretch (one beat or two) by their number of words: those first that leave out least, equal ones in chance order.</summary>
    private (int Words, (BeatKind Kind, Take Take)[] Takes)[] Stretch(BeatShares share, IReadOnlyDictionary<BeatKind, IReadOnlyDictionary<int, Take>> takes)
    {
        IEnumerable<(BeatKind Kind, Take Take)[]> ways = [[]];
        foreach (var kind in share.Kinds.Where(takes.ContainsKey))
            ways = [.. from way in ways from take in takes[kind].Values select ((BeatKind, Take)[])[.. way, (kind, take)]];

        var most = share.High * budget.High;
        var best = random.Shuffle(ways)
            .Select(w => (Words: w.Sum(t => t.Take.Words), Takes: w))
            .Where(w => w.Words <= most)
            .OrderByDescending(w => w.Takes.Sum(t => t.Take.Wanted));
        return [.. best.DistinctBy(w => w.Words)];
    }

    private List<(BeatKind Kind, Take Take)[]>? Search(
        (int Words, (BeatKind Kind, Take Take)[] Takes)[][] stretches, int[] words, int sum)
    {
        if (words.Length == stretches.Length) return Fits(words, sum) ? [] : null;

        foreach (var (count, takes) in stretches[words.Length])
        {
            if (sum + count > budget.High) continue;
            if (Search(stretches, [.. words, count], sum + count) is { } rest) return [takes, .. rest];
        }

        return null;
    }

    private bool Fits(int[] words, int sum) =>
        budget.Allows(sum) && BeatShares.All.Zip(words).All(pair => pair.First.Allows(pair.Second, sum));
}
