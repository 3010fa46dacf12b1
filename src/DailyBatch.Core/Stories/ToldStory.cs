namespace DailyBatch.Core.Stories;

/// <summary>A story that was told, in short.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Logline">It in one sentence.</param>
public sealed record ToldStory(string Title, string Logline);
