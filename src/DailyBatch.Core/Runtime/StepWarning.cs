namespace DailyBatch.Core.Runtime;

/// <summary>Something that the user should know and that stops nothing.</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Subject">The episode or file that it is about, if any.</param>
public sealed record StepWarning(string Message, string? Subject = null) : StepEvent;
