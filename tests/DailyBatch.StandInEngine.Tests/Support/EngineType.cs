namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>A visible type: what it is, what it derives from, and its visible members as texts.</summary>
internal sealed record EngineType(string Name, string Kind, string Base, IReadOnlySet<string> Interfaces, IReadOnlySet<string> Members);
