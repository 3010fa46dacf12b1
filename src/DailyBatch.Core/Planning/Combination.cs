namespace DailyBatch.Core.Planning;

/// <summary>What a video is made of. No two videos of a batch have the same.</summary>
/// <param name="Niche">The niche.</param>
/// <param name="Style">The style.</param>
/// <param name="Pattern">The order of beats.</param>
/// <param name="Primary">The emotion that it is to raise.</param>
/// <param name="Secondary">A second emotion; null for none.</param>
internal sealed record Combination(string Niche, string Style, string Pattern, string Primary, string? Secondary)
{
    /// <summary>How many of niche, pattern and emotion two videos share in pairs: 0, 1, or 3 when all three are the same.</summary>
    public int SharedPairs(Combination other)
    {
        var (niche, pattern, emotion) = (Niche == other.Niche, Pattern == other.Pattern, Primary == other.Primary);
        return (niche && pattern ? 1 : 0) + (niche && emotion ? 1 : 0) + (pattern && emotion ? 1 : 0);
    }

    /// <summary>Whether niche, pattern and emotion are the same: a viewer would call it the same kind of video.</summary>
    public bool IsSameKindAs(Combination other) => Niche == other.Niche && Pattern == other.Pattern && Primary == other.Primary;
}
