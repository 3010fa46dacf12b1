namespace DailyBatch.Core.Stories.Memory;

/// <summary>A story that was told before and is too much like a new one.</summary>
/// <param name="EpisodeId">Its episode.</param>
/// <param name="Title">Its title.</param>
/// <param name="Wording">The shared part of the wording, 0 to 1.</param>
/// <param name="Plot">The shared part of what happens, 0 to 1.</param>
public sealed record StoryRepeat(string EpisodeId, string Title, double Wording, double Plot);
