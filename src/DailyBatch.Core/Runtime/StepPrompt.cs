namespace DailyBatch.Core.Runtime;

/// <summary>Something that a person is asked to do elsewhere while the step waits, for instance in a browser. Shown wherever there is a person.</summary>
/// <param name="Message">What to do.</param>
public sealed record StepPrompt(string Message) : StepEvent;
