using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>Episodes in memory, for thousands of rounds.</summary>
internal sealed class MemoryEpisodeStore : IEpisodeStore
{
    private readonly SortedDictionary<string, Episode> _episodes = new(Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a)));

    public IReadOnlyCollection<Episode> All => _episodes.Values;

    public Task SaveAsync(Episode episode, CancellationToken token)
    {
        _episodes[episode.Id] = episode;
        return Task.CompletedTask;
    }

    public Task<StoredEpisode> FindAsync(string id, CancellationToken token) => Task.FromResult(new StoredEpisode(_episodes.GetValueOrDefault(id)));

    public bool WasSetAside(string id) => false;

    public IEnumerable<EpisodeStamp> Stamps() => _episodes.Keys.Select(id => new EpisodeStamp(id, 0, 0));

    public async IAsyncEnumerable<StoredEpisode> ListAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await Task.CompletedTask;
        foreach (var episode in _episodes.Values.ToArray()) yield return new(episode);
    }
}
