using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning;

/// <summary>Which style suits a niche.</summary>
internal static class MixStyles
{
    private const string Usual = "ragebait";

    // Niches without a style of their own are told as gossip most of the time; the rest gives the channel some change.
    private const double UsualShare = 0.7;

    private static readonly IReadOnlyDictionary<string, string> OwnStyles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["courtroom"] = "courtroom_drama",
        ["relationship_drama"] = "relationship_drama",
    };

    /// <summary>The styles, the one that suits first; the others only serve where nothing else is left to combine.</summary>
    public static IReadOnlyList<string> InOrder(string niche, IReadOnlyList<string> styles, SeededRandom random)
    {
        var shuffled = random.Shuffle(styles);
        var usual = random.NextDouble() < UsualShare;
        if (OwnStyles.TryGetValue(niche, out var own)) return [.. shuffled.OrderBy(style => style == own ? 0 : 1)];
        return [.. shuffled.OrderBy(style => style == Usual == usual ? 0 : 1)];
    }

    /// <summary>The styles that a niche may be told in: its own where it has one, else all.</summary>
    public static IReadOnlyList<string> Suited(string niche, IReadOnlyList<string> styles) =>
        OwnStyles.TryGetValue(niche, out var own) && styles.Contains(own) ? [own] : styles;
}
