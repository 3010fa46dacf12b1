using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Adds up what an episode costs: one entry for each stage, provider and model.</summary>
internal static class EpisodeCosts
{
    /// <summary>The costs with one more spending in them. A sum with an unknown part is unknown.</summary>
    public static IReadOnlyList<EpisodeCost> Add(IReadOnlyList<EpisodeCost> costs, string stage, ProviderUsage usage)
    {
        var added = new EpisodeCost(stage, usage.Provider, usage.Model, usage.Calls, usage.InputTokens, usage.OutputTokens, usage.Usd);
        var before = costs.FirstOrDefault(c => (c.Stage, c.Provider, c.Model) == (added.Stage, added.Provider, added.Model));
        return before is null ? [.. costs, added] : [.. costs.Select(c => c == before ? Sum(before, added) : c)];
    }

    private static EpisodeCost Sum(EpisodeCost one, EpisodeCost other) => one with
    {
        Calls = one.Calls + other.Calls,
        InputTokens = one.InputTokens + other.InputTokens,
        OutputTokens = one.OutputTokens + other.OutputTokens,
        Usd = one.Usd + other.Usd,
    };
}
