using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories;

/// <summary>
/// The part of all words that each stretch of a story may take: hook 10-15 %, trigger and context together 25-35 %,
/// clash and twist together 30-40 %, call to action 10-15 %. Source: the audited system.
/// </summary>
/// <remarks>
/// The upper limits add up to 105 %, so a story that is whole (100 %) stands near the top of all four at once: hook and call to
/// action hold at least 10 %, the setup at least 30 % and the conflict at least 35 %. A pattern without a trigger (C) gives the
/// whole setup to its context, one without a twist (B) the whole conflict to its clash: both are longer there, mostly by dialogue.
/// </remarks>
internal sealed record BeatShares(string Name, double Low, double High, params BeatKind[] Kinds)
{
    /// <summary>The four stretches in the order in which they are named.</summary>
    public static IReadOnlyList<BeatShares> All { get; } =
    [
        new("HOOK", 0.10, 0.15, BeatKind.Hook),
        new("TRIGGER and CONTEXT", 0.25, 0.35, BeatKind.Trigger, BeatKind.Context),
        new("CLASH and TWIST", 0.30, 0.40, BeatKind.Clash, BeatKind.Twist),
        new("CTA", 0.10, 0.15, BeatKind.Cta),
    ];

    /// <summary>Whether a number of words of all words is within the limits.</summary>
    public bool Allows(int words, int all) => words >= Low * all - Rounding && words <= High * all + Rounding;

    private const double Rounding = 1e-9;
}
