namespace DailyBatch.Core.Planning;

/// <summary>What the batch holds already, and what the last days held.</summary>
internal sealed class MixLedger(DateOnly date, IReadOnlyList<PastVideo> history)
{
    /// <summary>How many days before the date count as lately.</summary>
    public const int Days = 7;

    private readonly List<Combination> _batch = [.. history.Where(v => v.Date == date).Select(v => v.Combination)];
    private readonly HashSet<Combination> _held = [.. history.Where(v => v.Date == date).Select(v => v.Combination)];

    /// <summary>Videos of the last days.</summary>
    public IReadOnlyList<PastVideo> Lately { get; } = [.. history.Where(v => v.Date < date && date.DayNumber - v.Date.DayNumber <= Days)];

    /// <summary>Whether there were videos on the day before.</summary>
    public bool KnowsTheDayBefore => UsedTheDayBefore(_ => true);

    /// <summary>Videos in the batch so far, with those that were there before.</summary>
    public int Count => _batch.Count;

    /// <summary>Puts a combination into the batch.</summary>
    public void Add(Combination combination)
    {
        _batch.Add(combination);
        _held.Add(combination);
    }

    /// <summary>Whether the batch holds a combination.</summary>
    public bool Holds(Combination combination) => _held.Contains(combination);

    /// <summary>Videos of the batch for which something holds.</summary>
    public int InBatch(Func<Combination, bool> condition) => _batch.Count(condition);

    /// <summary>Pairs of niche, pattern and emotion that a combination shares with the videos of the batch.</summary>
    public int PairsInBatch(Combination combination) => _batch.Sum(combination.SharedPairs);

    /// <summary>Videos of the last days for which something holds.</summary>
    public int InLastDays(Func<Combination, bool> condition) => Lately.Count(v => condition(v.Combination));

    /// <summary>0 when no video of this kind was made in the last days, else the more the shorter ago.</summary>
    public int Nearness(Combination combination) => Lately
        .Where(v => v.Combination.IsSameKindAs(combination))
        .Select(v => Days + 1 - (date.DayNumber - v.Date.DayNumber))
        .DefaultIfEmpty()
        .Max();

    /// <summary>Whether a video of the day before is such a one.</summary>
    public bool UsedTheDayBefore(Func<Combination, bool> condition) =>
        Lately.Any(v => v.Date.DayNumber == date.DayNumber - 1 && condition(v.Combination));
}
