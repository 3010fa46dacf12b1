namespace DailyBatch.Core.Runtime;

/// <summary>Something that is stored before the step goes on, so that a run that dies, or a step that fails, does not lose it.</summary>
/// <param name="Value">An episode as it stands now.</param>
public sealed record StepNoted(object Value) : StepEvent;
