using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.PublishRig;

/// <summary>How a run ended.</summary>
/// <param name="Events">All that it said.</param>
public sealed record RigResult(IReadOnlyList<StepEvent> Events)
{
    /// <summary>What failed; null when nothing did.</summary>
    public Fault? Fault => Events.OfType<StepFailed>().FirstOrDefault()?.Fault;

    /// <summary>The episode at the end; null when it failed.</summary>
    public Episode? Episode => Events.OfType<StepProduced>().Select(p => p.Value).OfType<Episode>().LastOrDefault();

    /// <summary>The warnings.</summary>
    public IEnumerable<string> Warnings => Events.OfType<StepWarning>().Select(w => w.Message);
}
