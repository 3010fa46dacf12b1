namespace DailyBatch.HelpBuilder;

/// <summary>An example of a page.</summary>
public sealed record PageExample(string Title, string Code, string Remarks);
