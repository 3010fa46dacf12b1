namespace DailyBatch.Core.Stories;

/// <summary>How many words a story may have.</summary>
/// <param name="Low">The fewest.</param>
/// <param name="High">The most.</param>
internal readonly record struct WordBudget(int Low, int High)
{
    private const double WordsPerSecond = 2.3;
    private const int FewestTarget = 100;
    private const double Tolerance = 0.07;

    /// <summary>130 to 150 words for a minute; otherwise max(100, 2.3 × seconds), give or take 7 %. Source: the audited system.</summary>
    public static WordBudget For(TimeSpan target)
    {
        if (target == TimeSpan.FromSeconds(60)) return new(130, 150);
        var words = Math.Max(FewestTarget, WordsPerSecond * target.TotalSeconds);
        return new((int)Math.Ceiling(words * (1 - Tolerance)), (int)Math.Floor(words * (1 + Tolerance)));
    }

    /// <summary>Whether a number of words is allowed.</summary>
    public bool Allows(int words) => words >= Low && words <= High;
}
