namespace DailyBatch.Core.Runtime;

/// <summary>What a stage says while it works. A stage is pulled: whoever reads the events decides the pace and the thread.</summary>
public abstract record StepEvent;
