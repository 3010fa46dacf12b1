namespace DailyBatch.Core.Runtime;

/// <summary>One thing failed; the others go on.</summary>
/// <param name="Fault">What happened.</param>
public sealed record StepFailed(Fault Fault) : StepEvent;
