namespace DailyBatch.Core.Planning.Model;

/// <summary>A belief from a history.</summary>
internal static class BeliefFit
{
    /// <summary>Videos that are learned from at most: the newest ones.</summary>
    public const int MostRows = 2000;

    private const int FirstRows = 20;
    private static readonly double UsualLevel = Math.Log(500);

    /// <summary>What is believed on a day after all measured videos, in whatever order they come.</summary>
    /// <param name="features">The coefficients.</param>
    /// <param name="rows">The measured videos.</param>
    /// <param name="day">The day that is to be planned.</param>
    public static Belief On(int day, FeatureMap features, IEnumerable<ModelRow> rows)
    {
        var ordered = InOrder(rows);
        var belief = Prior(features, ordered, ordered.Count > 0 ? ordered[0].Case.Day : day);
        foreach (var row in ordered) belief.Learn(row);
        if (day > belief.Day) belief.AdvanceTo(day);
        return belief;
    }

    /// <summary>The rows that are learned from, in their order: by day, within the day by time.</summary>
    public static IReadOnlyList<ModelRow> InOrder(IEnumerable<ModelRow> rows) =>
        [.. rows.OrderBy(r => r.Case.Day).ThenBy(r => r.Order).TakeLast(MostRows)];

    /// <summary>What is believed before the first of some ordered rows: each level near the middle of its first videos.</summary>
    public static Belief Prior(FeatureMap features, IReadOnlyList<ModelRow> ordered, int day)
    {
        var levels = new double[features.Levels.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            var first = ordered.Where(r => features.LevelOf(r.Case.Day) == features.Levels.At(i)).Take(FirstRows).Select(r => r.LogUtility);
            levels[i] = Median([.. first.Order()]) ?? (i == 0 ? UsualLevel : levels[i - 1]);
        }

        return new Belief(features, levels, day);
    }

    private static double? Median(double[] sorted) => sorted.Length switch
    {
        0 => null,
        var n when n % 2 == 1 => sorted[n / 2],
        var n => (sorted[n / 2 - 1] + sorted[n / 2]) / 2,
    };
}
