namespace DailyBatch.Core.Episodes.Storage;

/// <summary>Where episodes are kept. Files today; a database can take its place.</summary>
public interface IEpisodeStore
{
    /// <summary>Stores an episode, whole or not at all.</summary>
    /// <exception cref="Runtime.FaultException">It cannot be written.</exception>
    Task SaveAsync(Episode episode, CancellationToken token);

    /// <summary>Reads one episode.</summary>
    /// <returns>The episode, what was wrong with its file, or neither when there is none of that id.</returns>
    Task<StoredEpisode> FindAsync(string id, CancellationToken token);

    /// <summary>Whether a damaged file of this id was set aside and still lies there: what it held is unknown.</summary>
    bool WasSetAside(string id);

    /// <summary>What there is, newest first, without reading it; each is looked at only when it is asked for. Those of the audited system come last, the last written first.</summary>
    IEnumerable<EpisodeStamp> Stamps();

    /// <summary>Reads episodes, newest first, each only when it is asked for. A damaged one is reported and passed over.</summary>
    IAsyncEnumerable<StoredEpisode> ListAsync(CancellationToken token);
}
