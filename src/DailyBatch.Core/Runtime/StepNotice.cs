namespace DailyBatch.Core.Runtime;

/// <summary>Something that the user should be able to read again later, and need not do anything about: who writes, speaks, draws and publishes.</summary>
/// <param name="Message">One sentence.</param>
public sealed record StepNotice(string Message) : StepEvent;
