namespace DailyBatch.HelpBuilder;

/// <summary>A type that a cmdlet takes or gives.</summary>
public sealed record PageType(string Name, string Description);
