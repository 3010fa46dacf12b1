using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>Errors of what a user asks to be planned.</summary>
internal static class PlanFaults
{
    public static Fault NicheUnknown(string niche, IReadOnlyList<string> known) => new(
        "NicheUnknown", FaultKind.InvalidInput, $"'{niche}' is no niche of this channel.",
        $"The niches are {string.Join(", ", known)}; add your own under planner.niches in the settings.", niche);
}
