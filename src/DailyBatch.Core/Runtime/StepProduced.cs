namespace DailyBatch.Core.Runtime;

/// <summary>A result that goes down the pipe.</summary>
/// <param name="Value">An episode, a planned video, a slot or a summary.</param>
public sealed record StepProduced(object Value) : StepEvent;
