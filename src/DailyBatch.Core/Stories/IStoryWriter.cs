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
}
