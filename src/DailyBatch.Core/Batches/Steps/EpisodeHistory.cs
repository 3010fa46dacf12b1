using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>What the store knows of the past: stories already told, slots already taken, plans already made.</summary>
internal sealed class EpisodeHistory(IEpisodeStore store, string printFile, TimeProvider clock)
{
    // A publication lies at most a year ahead of its episode, and a month is left for clocks and habits.
    private static readonly TimeSpan SlotMemory = TimeSpan.FromDays(400);

    // Six days of five: as much as a model can keep in mind.
    private const int Lately = 30;

    private readonly ConcurrentQueue<string> _warnings = new();
    private Task<StoryMemory>? _told;

    /// <summary>The stories told before, for this workspace's writers: read once, then kept up by what they claim.</summary>
    public Task<StoryMemory> StoriesAsync(CancellationToken token)
    {
        lock (_warnings) return _told is { IsFaulted: false, IsCanceled: false } ? _told : _told = new ToldStories(store, new PrintFile(printFile), _warnings.Enqueue).OpenAsync(token);
    }

    /// <summary>What the planner wants to know of the newest episodes, newest first.</summary>
    /// <param name="file">Where it is kept between plans.</param>
    /// <param name="token">Stops it.</param>
    public Task<IReadOnlyList<PastEpisode>> PastAsync(string file, CancellationToken token) =>
        new PlanHistory(store, new HistoryFile(file), _warnings.Enqueue).ReadAsync(token);

    /// <summary>The newest episodes.</summary>
    public async Task<IReadOnlyList<Episode>> NewestAsync(int count, CancellationToken token) =>
        await Episodes(token).Take(count).ToListAsync(token).ConfigureAwait(false);

    /// <summary>All episodes that hold a slot and could hold one from today on.</summary>
    public async Task<IReadOnlyList<Episode>> WithSlotAsync(CancellationToken token)
    {
        var oldest = clock.GetUtcNow() - SlotMemory;
        return await Episodes(token).TakeWhile(e => e.CreatedAt > oldest).Where(e => e.Publication is not null).ToListAsync(token).ConfigureAwait(false);
    }

    /// <summary>What was told on dates before one, newest first. The date's own stories are not among them: what a model is asked must not depend on which of them was finished first, or kept answers would be paid for again.</summary>
    public async Task<IReadOnlyList<ToldStory>> LatelyAsync(DateOnly date, CancellationToken token) =>
        await Episodes(token)
            .Where(e => e.Story is not null && e.Plan?.Date < date)
            .Select(e => new ToldStory(e.Story!.Title, e.Story.Logline))
            .Take(Lately)
            .ToListAsync(token).ConfigureAwait(false);

    /// <summary>What was wrong with files since the last call.</summary>
    public IEnumerable<StepEvent> TakeWarnings()
    {
        while (_warnings.TryDequeue(out var warning))
            yield return new StepWarning(warning);
    }

    private async IAsyncEnumerable<Episode> Episodes([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var found in store.ListAsync(token).ConfigureAwait(false))
        {
            if (found.Warning is not null) _warnings.Enqueue(found.Warning);
            if (found.Episode is not null) yield return found.Episode;
        }
    }
}
