namespace DailyBatch.Core.Settings;

/// <summary>Finds what was probably meant by a mistyped word.</summary>
internal static class NearestWord
{
    /// <summary>The candidates that are near enough to be worth naming, nearest first; those equally near keep their order.</summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> candidates, int most = 1) =>
    [
        .. candidates
            .Select(c => (Candidate: c, Distance: Distance(word, c)))
            .Where(x => x.Distance <= Tolerance(word))
            .OrderBy(x => x.Distance)
            .Take(most)
            .Select(x => x.Candidate),
    ];

    /// <summary>Mistakes forgiven in a word: a third of its letters, at least one and at most four.</summary>
    public static int Tolerance(string word) => Math.Clamp(word.Length / 3, 1, 4);

    /// <summary>Letters to add, drop, change or swap with their neighbour to make one word of the other, in any case (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        (a, b) = (a.ToUpperInvariant(), b.ToUpperInvariant());
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
