namespace DailyBatch.HelpBuilder;

/// <summary>A parameter of a page.</summary>
public sealed record PageParameter(string Name, string Description, ParameterFacts Facts);
