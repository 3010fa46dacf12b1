using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning.History;

/// <summary>Reads what the planner learns from: from the kept facts, and from the episodes that have changed since.</summary>
/// <param name="store">The episodes.</param>
/// <param name="file">The kept facts.</param>
/// <param name="warn">Hears what was wrong with files.</param>
internal sealed class PlanHistory(IEpisodeStore store, HistoryFile file, Action<string> warn)
{
    // As many measured ones as the model uses, among twice as many at most.
    private const int MostMeasured = BeliefFit.MostRows;
    private const int MostEpisodes = 2 * MostMeasured;

    /// <summary>The newest episodes, newest first.</summary>
    public async Task<IReadOnlyList<PastEpisode>> ReadAsync(CancellationToken token)
    {
        var kept = await file.ReadAsync(token).ConfigureAwait(false);
        var episodes = new List<KeptEpisode>();
        var (measured, read) = (0, 0);
        foreach (var stamp in store.Stamps().Take(MostEpisodes))
        {
            if (!kept.TryGetValue(stamp.Id, out var episode) || episode.Stamp != stamp)
                (episode, read) = (await ReadAsync(stamp, token).ConfigureAwait(false), read + 1);
            episodes.Add(episode);
            if (episode.Facts?.Views is not null && ++measured == MostMeasured) break;
        }

        if (read > 0 || episodes.Count < kept.Count) await KeepAsync(episodes, token).ConfigureAwait(false);
        return [.. episodes.Select(e => e.Facts).OfType<PastEpisode>()];
    }

    private async Task<KeptEpisode> ReadAsync(EpisodeStamp stamp, CancellationToken token)
    {
        var found = await store.FindAsync(stamp.Id, token).ConfigureAwait(false);
        if (found.Warning is { } warning) warn(warning);
        return new(stamp, found.Episode is { } episode ? PastEpisodeReader.Read(episode) : null);
    }

    // A workspace that may only be read, or has nothing in it yet, gets no cache: the next plan reads its episodes again.
    private async Task KeepAsync(List<KeptEpisode> episodes, CancellationToken token)
    {
        if (episodes.Count == 0) return;
        try
        {
            await file.WriteAsync(episodes, token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            warn($"What the planner knows of the episodes could not be kept, so that the next plan reads them all again: {e.Message}");
        }
    }
}
