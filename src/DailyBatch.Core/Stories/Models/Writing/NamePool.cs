using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Names for one story. A model that is left alone calls everybody Sarah.</summary>
internal static class NamePool
{
    private const int OfEach = 5;

    /// <summary>A few names of each kind, drawn from the plan's seed.</summary>
    public static string Of(PlannedVideo plan)
    {
        var (names, chance) = (GrammarLibrary.Instance.Names, SeededRandom.For(plan.Seed, "names"));
        string Some(string[] all) => string.Join(", ", chance.Shuffle(all).DistinctBy(name => name[0]).Take(OfEach));
        return $"women {Some(names.Female)}; men {Some(names.Male)}; surnames {Some(names.Surnames)}";
    }
}
