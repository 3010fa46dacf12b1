using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning.Proportional;

/// <summary>Draws in proportion to weights, each index once.</summary>
internal static class ProportionalDraw
{
    /// <summary>So many different indices in the order in which they were drawn; all of them when there are fewer.</summary>
    public static IReadOnlyList<int> Distinct(IReadOnlyList<double> weights, int count, SeededRandom random)
    {
        var left = Enumerable.Range(0, weights.Count).ToList();
        var drawn = new List<int>();
        while (drawn.Count < count && left.Count > 0)
        {
            var next = Next([.. left.Select(i => weights[i])], random);
            drawn.Add(left[next]);
            left.RemoveAt(next);
        }

        return drawn;
    }

    // All are equally likely where all weights are 0.
    private static int Next(double[] weights, SeededRandom random)
    {
        var total = weights.Sum();
        if (total <= 0) return random.Below(weights.Length);
        var point = random.NextDouble() * total;
        var index = 0;
        while (index < weights.Length - 1 && (point -= weights[index]) >= 0) index++;
        return index;
    }
}
