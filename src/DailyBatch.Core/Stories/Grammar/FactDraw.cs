using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Draws the facts of a telling so that it shares few with any earlier telling of its premise.</summary>
internal static class FactDraw
{
    private const int Draws = 24;

    /// <summary>A value for each fact: of two dozen draws the one whose nearest earlier telling shares least, and all of them together.</summary>
    public static IReadOnlyDictionary<string, string> Of(Premise premise, ulong seed, PastTellings past)
    {
        var told = past.FactsOf(premise.Id);
        return Enumerable.Range(0, told.Count == 0 ? 1 : Draws).Select(i => Draw(premise, seed + (ulong)i)).MinBy(draw => Shared(draw, told))!;
    }

    /// <summary>A fact as a story stores it.</summary>
    public static IReadOnlyList<string> Stored(IReadOnlyDictionary<string, string> facts) => [.. facts.Select(f => $"{f.Key}: {f.Value}")];

    // One generator a fact: a fact that is added to a premise leaves the others of a first telling as they were.
    private static Dictionary<string, string> Draw(Premise premise, ulong seed) =>
        premise.Facts.ToDictionary(f => f.Key, f => SeededRandom.For(seed, "fact", f.Key).Pick(f.Value));

    private static (double Most, double All) Shared(Dictionary<string, string> draw, IReadOnlyList<IReadOnlyList<string>> past)
    {
        var stored = Stored(draw);
        var shared = past.Select(p => RememberedStory.SharedFacts(stored, p)).ToArray();
        return (shared.DefaultIfEmpty().Max(), shared.Sum());
    }
}
