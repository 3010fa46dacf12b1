using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DailyBatchApp.WriteStoriesAsync"/> is asked for: a plan, a stored episode, a topic of the user's, or a raw story.</summary>
public sealed record StoryOrder
{
    /// <summary>A planned video; a new episode is made of it.</summary>
    public PlannedVideo? Plan { get; init; }

    /// <summary>An episode that gets its story; one that has a story already is passed on as it is, unless <see cref="Force"/>.</summary>
    public Episode? Episode { get; init; }

    /// <summary>A topic; plan and episode are made of it.</summary>
    public string? Topic { get; init; }

    /// <summary>A raw story to be told in beats, as <see cref="StorySource"/> gives it; with or without a topic. Plan and episode are made of it.</summary>
    public string? Source { get; init; }

    /// <summary>Niche for a topic or a raw story; null for one that suits.</summary>
    public string? Niche { get; init; }

    /// <summary>Length of the video; null for the settings'.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Write again what is already written.</summary>
    public bool Force { get; init; }
}
