using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Stories;

/// <summary>What a writer is asked for.</summary>
/// <param name="EpisodeId">The episode that the story is for.</param>
/// <param name="Plan">Niche, style, pattern, emotions, topic hint and seed.</param>
/// <param name="TargetDuration">Length of the video to be, 45 to 90 s.</param>
/// <param name="Told">Stories that must not be told again. The writer claims the finished story there.</param>
public sealed record StoryRequest(string EpisodeId, PlannedVideo Plan, TimeSpan TargetDuration, IStoryMemory Told)
{
    /// <summary>A raw story (a post, a court report) that is to be told in beats; null for an invented one.</summary>
    public string? Source { get; init; }

    /// <summary>What was told on earlier dates, newest first: for writers that can be told what to stay away from.</summary>
    public IReadOnlyList<ToldStory> Lately { get; init; } = [];
}
