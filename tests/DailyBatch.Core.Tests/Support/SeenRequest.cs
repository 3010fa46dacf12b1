namespace DailyBatch.Core.Tests.Support;

/// <summary>A request as a server saw it.</summary>
internal sealed record SeenRequest(string Path, IReadOnlyDictionary<string, string> Headers, string Body);
