using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Bench;

/// <summary>A story to measure with, as the product tells one by default: written by the grammar, of the usual length.</summary>
internal static class SampleEpisode
{
    private const string Id = "episode_00000000be0c";
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(60);

    /// <summary>What it was planned as.</summary>
    public static PlannedVideo Plan { get; } = StorySeries.Plans("bench", days: 1).First();

    /// <summary>Writes it into a folder; whoever makes its video reads it there, so that writing is no part of what is measured.</summary>
    public static async Task<Episode> WriteAsync(string root, CancellationToken token)
    {
        var episode = Make(token);
        await StoreIn(root).SaveAsync(episode, token);
        return episode;
    }

    /// <summary>Has it written.</summary>
    public static Episode Make(CancellationToken token)
    {
        var story = new GrammarStoryWriter().Write(new StoryRequest(Id, Plan, Target, new StoryMemory()), token);
        return Episode.Of(Plan, Id, Target, DateTimeOffset.UnixEpoch) with { Story = story };
    }

    /// <summary>Reads it.</summary>
    public static async Task<Episode> ReadAsync(string root, CancellationToken token) =>
        (await StoreIn(root).FindAsync(Id, token)).Episode ?? throw new InvalidOperationException($"There is no sample episode in '{root}'.");

    private static JsonEpisodeStore StoreIn(string root) => new(Path.Combine(root, "episodes"), root, TimeProvider.System);
}
