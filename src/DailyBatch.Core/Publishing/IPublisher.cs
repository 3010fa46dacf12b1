using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing;

/// <summary>Takes a rendered episode that holds a slot.</summary>
public interface IPublisher
{
    /// <summary>The provider's name for metadata, for instance <c>outbox</c>.</summary>
    string Name { get; }

    /// <summary>Looks, before anything is made, whether it could be handed over at all.</summary>
    /// <param name="token">Stops it.</param>
    /// <returns>What will have to wait, in sentences; empty when nothing has to.</returns>
    /// <exception cref="FaultException">The owner has to decide something first.</exception>
    Task<IReadOnlyList<string>> CheckAsync(CancellationToken token);

    /// <summary>Finds out whether an earlier run, which may have died, has handed the episode over already; done before a slot is looked for.</summary>
    /// <returns>The publication as it is; null when nothing was handed over.</returns>
    /// <exception cref="FaultException">It may have been handed over, and nobody knows.</exception>
    Task<EpisodePublication?> FindAsync(Episode episode, CancellationToken token);

    /// <summary>Whether an episode that is handed over still lacks something that a later run can bring.</summary>
    bool HasOpenSteps(string episodeId);

    /// <summary>The episodes that are handed over and still lack something, oldest first.</summary>
    IEnumerable<string> WithOpenSteps();

    /// <summary>Takes the owner's word for an episode of which nobody knows whether it was handed over.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="videoId">The video that it is; null when there is none, and it is to be handed over again.</param>
    /// <param name="token">Stops it.</param>
    /// <returns>The publication; null when there is none.</returns>
    /// <exception cref="FaultException">There is nothing to resolve, or it is no such video.</exception>
    Task<EpisodePublication?> ResolveAsync(Episode episode, string? videoId, CancellationToken token);

    /// <summary>Hands the episode over, once: called again for the same episode and slot, it finds what it did and does not do it twice.</summary>
    /// <param name="episode">A rendered episode whose publication names the slot.</param>
    /// <param name="token">Stops it; nothing half done is left where a person would take it for whole.</param>
    /// <returns>Progress and warnings, then the <see cref="EpisodePublication"/> with what became of it.</returns>
    /// <exception cref="FaultException">It could not be handed over.</exception>
    IAsyncEnumerable<StepEvent> PublishAsync(Episode episode, CancellationToken token);
}
