using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>The stories that were told before, so that none is told twice. May be asked from several writers at once.</summary>
public interface IStoryMemory
{
    /// <summary>How many stories are remembered.</summary>
    int Count { get; }

    /// <summary>The remembered stories, oldest first, for a writer that spreads what it draws.</summary>
    IReadOnlyList<PastStory> Past => [];

    /// <summary>How often a plot was told among the remembered stories, see <see cref="StoryWriting.Plot"/>.</summary>
    int TimesTold(string plot);

    /// <summary>How near a new story is to repeating one: 0 for none, from 1 on it is a repeat. Remembers nothing.</summary>
    /// <param name="episodeId">The new story's episode; an earlier story of the same one does not count.</param>
    /// <param name="story">The new story.</param>
    double ClosenessOf(string episodeId, Story story) => FindRepeat(episodeId, story) is null ? 0 : 1;

    /// <summary>The remembered story that a new one repeats most; null when it is new. Remembers nothing.</summary>
    /// <param name="episodeId">The new story's episode; an earlier story of the same one is no repeat.</param>
    /// <param name="story">The new story.</param>
    StoryRepeat? FindRepeat(string episodeId, Story story);

    /// <summary>Remembers a new story in place of its episode's earlier one, unless it repeats another: then that one is returned and nothing is remembered. In one step, so that of two alike that come at once only one is taken.</summary>
    StoryRepeat? Claim(string episodeId, Story story);
}
