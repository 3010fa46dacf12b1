using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos;

/// <summary>Episodes of which no video can be made.</summary>
internal static class VideoFaults
{
    /// <summary>It is only planned.</summary>
    public static Fault NoStory(Episode episode) => new(
        "StoryMissing",
        FaultKind.InvalidInput,
        $"The episode {episode.Id} has no story yet.",
        "Write its story first (New-EpisodeStory).",
        episode.Id);

    /// <summary>Its story says nothing.</summary>
    public static Fault NoLines(Episode episode) => new(
        "StoryEmpty",
        FaultKind.InvalidInput,
        $"The story of the episode {episode.Id} has no lines to speak.",
        "Write its story again (New-EpisodeStory).",
        episode.Id);
}
