using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Runtime;

/// <summary>A provider was paid for an episode. Counted into the episode whether the step succeeds or not.</summary>
/// <param name="Usage">What was used up.</param>
public sealed record StepSpent(ProviderUsage Usage) : StepEvent;
