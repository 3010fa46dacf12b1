using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning;

/// <summary>All combinations that a request allows, and the rule by which the next one is taken.</summary>
internal sealed class MixTable
{
    private readonly MixLedger _ledger;
    private readonly IReadOnlyList<string> _styles;
    private readonly MixRotation _niches;
    private readonly MixRotation _patterns;
    private readonly MixRotation _emotions;

    /// <summary>Sets the rotations of the date.</summary>
    public MixTable(MixRequest request, IReadOnlyList<string> niches, MixLedger ledger)
    {
        _ledger = ledger;
        _styles = [.. request.Styles.Distinct()];
        _niches = Rotation("niches", niches, word => c => c.Niche == word);
        _patterns = Rotation("patterns", [.. request.Patterns.Distinct()], word => c => c.Pattern == word);
        _emotions = Rotation("emotions", [.. request.Emotions.Distinct()], word => c => c.Primary == word);

        MixRotation Rotation(string circle, IReadOnlyList<string> words, Func<string, Func<Combination, bool>> has) => new(
            words,
            SeededRandom.SeedFrom(request.Channel, circle),
            request.Date,
            request.Count + ledger.Count,
            word => ledger.InLastDays(has(word)));
    }

    /// <summary>Combinations that the batch does not hold yet.</summary>
    public int Left => _niches.Order.Sum(niche => Unused(niche).Count());

    /// <summary>The next combination: the niche whose turn it is, in the style that suits it, with what keeps the batch even and the days different.</summary>
    public Combination Next(SeededRandom random)
    {
        var niche = _niches.Order
            .OrderBy(n => _ledger.InBatch(c => c.Niche == n))
            .First(n => Unused(n).Any());
        var styles = MixStyles.InOrder(niche, _styles, random).Index().ToDictionary(s => s.Item, s => s.Index);

        // Chance decides last, among those that are equally good: the order of the shuffle stays where nothing else tells them apart.
        return random.Shuffle(Unused(niche))
            .OrderBy(c => styles[c.Style])
            .ThenBy(OverShare)
            .ThenBy(c => _ledger.InBatch(c.IsSameKindAs))
            .ThenBy(_ledger.Nearness)
            .ThenBy(_ledger.PairsInBatch)
            .ThenBy(c => _ledger.InBatch(other => other.Secondary == c.Secondary))
            .First();
    }

    // How many of pattern and emotion have had their share of the batch already.
    private int OverShare(Combination c) =>
        (_ledger.InBatch(o => o.Pattern == c.Pattern) < _patterns.Share(c.Pattern) ? 0 : 1)
        + (_ledger.InBatch(o => o.Primary == c.Primary) < _emotions.Share(c.Primary) ? 0 : 1);

    private IEnumerable<Combination> Unused(string niche) =>
        from style in _styles
        from pattern in _patterns.Order
        from primary in _emotions.Order
        from secondary in _emotions.Order.Where(e => e != primary).Append(null)
        let combination = new Combination(niche, style, pattern, primary, secondary)
        where !_ledger.Holds(combination)
        select combination;
}
