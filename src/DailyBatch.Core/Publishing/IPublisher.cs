using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Publishing;

/// <summary>Takes a rendered episode that holds a slot.</summary>
public interface IPublisher
{
    /// <summary>The provider's name for metadata, for instance <c>outbox</c>.</summary>
    string Name { get; }

    /// <summary>Hands the episode over, once: called again for the same episode and slot, it finds what it did and does not do it twice.</summary>
    /// <param name="episode">A rendered episode whose publication names the slot.</param>
    /// <param name="token">Stops it between two files; nothing half done is left where a person would take it for whole.</param>
    /// <returns>The publication with what became of it.</returns>
    /// <exception cref="Runtime.FaultException">It could not be handed over.</exception>
    Task<EpisodePublication> PublishAsync(Episode episode, CancellationToken token);
}
