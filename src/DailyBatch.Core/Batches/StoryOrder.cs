using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DailyBatchApp.WriteStoryAsync"/> is asked for: a plan, a stored episode, or a topic of the user's.</summary>
public sealed record StoryOrder
{
    /// <summary>A planned video; a new episode is made of it.</summary>
    public PlannedVideo? Plan { get; init; }

    /// <summary>An episode that gets its story; one that has a story already is passed on as it is, unless <see cref="Force"/>.</summary>
    public Episode? Episode { get; init; }

    /// <summary>A topic; plan and episode are made of it.</summary>
    public string? Topic { get; init; }

    /// <summary>Niche for a topic; null for one that suits.</summary>
    public string? Niche { get; init; }

    /// <summary>Length of the video; null for the settings'.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Write again what is already written.</summary>
    public bool Force { get; init; }
}
