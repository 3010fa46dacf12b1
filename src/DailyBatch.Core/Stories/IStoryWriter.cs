using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories;

/// <summary>Writes stories. Whatever it writes has passed the <c>StoryValidator</c> and is claimed in <see cref="StoryRequest.Told"/>.</summary>
public interface IStoryWriter
{
    /// <summary>The provider's name for metadata, for instance <c>grammar</c>.</summary>
    string Name { get; }

    /// <summary>How many stories it writes at once. One where each story depends on those before it.</summary>
    int Parallelism { get; }

    /// <summary>Writes one story: says progress and what it spends, and produces one <see cref="Episodes.Story"/> as its last event.</summary>
    /// <exception cref="FaultException">No story that keeps all rules could be written.</exception>
    IAsyncEnumerable<StepEvent> WriteAsync(StoryRequest request, CancellationToken token);

    /// <summary>The niche in which a topic is told best.</summary>
    /// <param name="topic">The topic in the user's words, for instance <c>a landlord keeps the deposit</c>.</param>
    /// <param name="niches">The niches to choose from; one of them is returned as it is written here.</param>
    /// <returns>The niche whose best premise fits the topic best, the first given of equals; null when none fits at all.</returns>
    string? NicheFor(string topic, IReadOnlyList<string> niches);

    /// <summary>The story is stored: what was kept only to write it can go.</summary>
    Task SettleAsync(string episodeId, CancellationToken token);
}
