using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning;

/// <summary>One way to fill a batch.</summary>
/// <param name="Combinations">Its combinations in their places.</param>
/// <param name="Repeats">How many of them are of a kind that the day before had.</param>
internal sealed record MixDraw(IReadOnlyList<Combination> Combinations, int Repeats)
{
    // Equal shares can leave only yesterday's kind for the last place; another draw nearly always avoids it.
    private const int Attempts = 8;

    /// <summary>The first draw that repeats nothing of the day before, else the one that repeats least.</summary>
    /// <exception cref="FaultException"><c>TooFewCombinations</c>.</exception>
    public static MixDraw Best(MixRequest request, IReadOnlyList<string> niches, ulong seed)
    {
        var best = One(request, niches, seed, 0);
        for (var attempt = 1; attempt < Attempts && best.Repeats > 0; attempt++)
        {
            var other = One(request, niches, seed, attempt);
            if (other.Repeats < best.Repeats) best = other;
        }

        return best;
    }

    private static MixDraw One(MixRequest request, IReadOnlyList<string> niches, ulong seed, int attempt)
    {
        var ledger = new MixLedger(request.Date, request.History);
        var table = new MixTable(request, niches, ledger);
        if (table.Left < request.Count) throw MixFaults.TooFewCombinations(request, table.Left);

        var random = SeededRandom.For(seed, "mix", attempt.ToString(CultureInfo.InvariantCulture));
        var (chosen, repeats) = (new List<Combination>(request.Count), 0);
        while (chosen.Count < request.Count)
        {
            var next = table.Next(random);
            if (ledger.UsedTheDayBefore(next.IsSameKindAs)) repeats++;
            ledger.Add(next);
            chosen.Add(next);
        }

        return new(chosen, repeats);
    }
}
