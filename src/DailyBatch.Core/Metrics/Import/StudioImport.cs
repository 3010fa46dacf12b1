using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics.Import;

/// <summary>Takes in a table of YouTube Studio: as figures of the first 24 hours, or as one more snapshot of each video.</summary>
internal sealed class StudioImport(IEpisodeStore store, SnapshotStore snapshots, EpisodeMeasuring measuring)
{
    /// <summary>Produces each episode that got new figures.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="takenAt">When its counts were so; null when they are those of the first 24 hours.</param>
    /// <param name="token">Stops it.</param>
    public async IAsyncEnumerable<StepEvent> RunAsync(IReadOnlyList<StudioRow> rows, DateTimeOffset? takenAt, [EnumeratorCancellation] CancellationToken token)
    {
        var left = rows.DistinctBy(r => r.VideoId).ToDictionary(r => r.VideoId);
        await foreach (var stored in store.ListAsync(token).ConfigureAwait(false))
        {
            if (left.Count == 0) break;
            if (stored.Episode?.Publication?.VideoId is not { } id || !left.Remove(id, out var row)) continue;
            var changed = takenAt is { } at ? await SnapshotAsync(stored.Episode, row, at, token).ConfigureAwait(false) : First(stored.Episode, row);
            if (changed is null) continue;
            await store.SaveAsync(changed, token).ConfigureAwait(false);
            yield return new StepProduced(changed);
        }

        if (left.Count > 0) yield return new StepWarning(FormattableString.Invariant($"{left.Count} videos of the table belong to no episode of this workspace and were passed over, {left.Keys.First()} among them."));
    }

    private static Episode First(Episode episode, StudioRow row) => episode with
    {
        Measures = (episode.Measures ?? new(null, null, null, null, null)) with
        {
            Views24h = row.Views,
            EngagedViews24h = row.Engaged ?? episode.Measures?.EngagedViews24h,
            Likes24h = row.Likes ?? episode.Measures?.Likes24h,
            Comments24h = row.Comments ?? episode.Measures?.Comments24h,
            AverageViewDuration24h = row.Watched ?? episode.Measures?.AverageViewDuration24h,
            AverageViewPercent24h = row.Percent ?? episode.Measures?.AverageViewPercent24h,
            Gap24h = null,
        },
    };

    private async Task<Episode?> SnapshotAsync(Episode episode, StudioRow row, DateTimeOffset at, CancellationToken token)
    {
        await snapshots.AddAsync([new(episode.Id, row.VideoId, at, row.Views, row.Likes, row.Comments)], token).ConfigureAwait(false);
        var reported = row.Retention(at) is { } lifetime ? EpisodeMeasuring.Reported(episode, lifetime) : null;
        return await MeasuredAsync(reported ?? episode, token).ConfigureAwait(false) ?? reported;
    }

    private async Task<Episode?> MeasuredAsync(Episode episode, CancellationToken token)
    {
        if (episode.Publication?.PublishedAt is not { } publishedAt) return null;
        var all = await snapshots.ReadAsync(publishedAt, publishedAt + CountsDerivation.Ages[^1] + CountsDerivation.Reach, token).ConfigureAwait(false);
        return measuring.Measured(episode, [.. all.Where(s => s.EpisodeId == episode.Id)]);
    }
}
