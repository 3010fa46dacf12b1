using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories;

/// <summary>Writes stories. Whatever it writes has passed the <c>StoryValidator</c>.</summary>
public interface IStoryWriter
{
    /// <summary>The provider's name for metadata, for instance <c>grammar</c>.</summary>
    string Name { get; }

    /// <summary>Writes one story. The same request gives the same story.</summary>
    /// <exception cref="Runtime.FaultException">No story that keeps all rules could be written.</exception>
    Task<Story> WriteAsync(StoryRequest request, CancellationToken token);

    /// <summary>The niche in which a topic is told best.</summary>
    /// <param name="topic">The topic in the user's words, for instance <c>a landlord keeps the deposit</c>.</param>
    /// <param name="niches">The niches to choose from; one of them is returned as it is written here.</param>
    /// <returns>The niche whose best premise fits the topic best, the first given of equals; null when none fits at all.</returns>
    string? NicheFor(string topic, IReadOnlyList<string> niches);
}
