using System.Globalization;
using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics;

/// <summary>
/// Takes a snapshot of every young video and derives what can be derived by now. May run at any rhythm and beside a batch: it has a lock of its
/// own, only adds to snapshots, and touches only episodes that are published, which a batch leaves alone.
/// </summary>
/// <param name="store">The episodes.</param>
/// <param name="snapshots">The snapshots.</param>
/// <param name="reader">Asks YouTube.</param>
/// <param name="measuring">Derives figures.</param>
/// <param name="clock">Tells the moment of a snapshot.</param>
internal sealed class MetricUpdate(IEpisodeStore store, SnapshotStore snapshots, IVideoReader reader, EpisodeMeasuring measuring, TimeProvider clock)
{
    private static readonly TimeSpan Young = TimeSpan.FromDays(8);

    // A slot lies so far ahead of its episode's making at most, as far as this search goes.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(60);

    /// <summary>One round; produces each episode of which something new is known.</summary>
    public async IAsyncEnumerable<StepEvent> RunAsync([EnumeratorCancellation] CancellationToken token)
    {
        var (young, warnings) = await YoungAsync(token).ConfigureAwait(false);
        foreach (var warning in warnings) yield return new StepWarning(warning);
        if (young.Count == 0)
        {
            yield return new StepNotice("No video is younger than eight days, so nothing was asked.");
            yield break;
        }

        yield return new StepProgress(null, "Figures", string.Create(CultureInfo.InvariantCulture, $"asking for {young.Count} videos"), null);
        var readings = (await reader.ReadAsync([.. young.Select(e => e.Publication!.VideoId!)], token).ConfigureAwait(false)).ToDictionary(r => r.VideoId);
        var now = clock.GetUtcNow();
        var taken = young.Select(e => Snapshot(e, readings.GetValueOrDefault(e.Publication!.VideoId!), now)).OfType<MetricSnapshot>().ToList();
        await snapshots.AddAsync(taken, token).ConfigureAwait(false);
        var window = new SnapshotWindow(snapshots);
        foreach (var episode in young)
        {
            if (await UpdateAsync(episode, readings.GetValueOrDefault(episode.Publication!.VideoId!), now, window, token).ConfigureAwait(false) is { } changed)
                yield return new StepProduced(changed);
        }

        yield return new StepNotice(string.Create(CultureInfo.InvariantCulture, $"{taken.Count} of {young.Count} young videos were counted."));
    }

    private static MetricSnapshot? Snapshot(Episode episode, VideoReading? reading, DateTimeOffset now) =>
        reading is { IsPublic: true } ? new(episode.Id, reading.VideoId, now, reading.Views, reading.Likes, reading.Comments) : null;

    private async Task<(IReadOnlyList<Episode> Episodes, IReadOnlyList<string> Warnings)> YoungAsync(CancellationToken token)
    {
        var now = clock.GetUtcNow();
        var (found, warnings) = (new List<Episode>(), new List<string>());
        await foreach (var stored in store.ListAsync(token).ConfigureAwait(false))
        {
            if (stored.Warning is not null) warnings.Add(stored.Warning);
            if (stored.Episode is not { } episode) continue;
            if (episode.CreatedAt < now - Young - Ahead) break;
            if (episode.Publication is { VideoId: not null } p && p.PlannedAt <= now && now - (p.PublishedAt ?? p.PlannedAt) < Young) found.Add(episode);
        }

        return (found, warnings);
    }

    // Read again just before it is written: whoever else has changed it meanwhile keeps his change.
    private async Task<Episode?> UpdateAsync(Episode seen, VideoReading? reading, DateTimeOffset now, SnapshotWindow window, CancellationToken token)
    {
        var episode = (await store.FindAsync(seen.Id, token).ConfigureAwait(false)).Episode ?? seen;
        var published = EpisodeMeasuring.Published(episode, reading, now);
        var due = EpisodeMeasuring.Due(published ?? episode, now).ToList();
        var near = due.Count == 0 ? [] : await NearAsync(published ?? episode, due, window, token).ConfigureAwait(false);
        var measured = near.Count == 0 ? null : measuring.Measured(published ?? episode, near);
        if ((measured ?? published) is not { } changed) return null;
        await store.SaveAsync(changed, token).ConfigureAwait(false);
        return changed;
    }

    private static async Task<IReadOnlyList<MetricSnapshot>> NearAsync(Episode episode, List<TimeSpan> due, SnapshotWindow window, CancellationToken token)
    {
        var near = new List<MetricSnapshot>();
        foreach (var age in due)
            near.AddRange(await window.NearAsync(episode.Id, episode.Publication!.PublishedAt!.Value + age, token).ConfigureAwait(false));
        return [.. near.Distinct().OrderBy(s => s.TakenAt)];
    }
}
