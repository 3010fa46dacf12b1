using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics;

/// <summary>Asks what became of videos.</summary>
internal interface IVideoReader
{
    /// <summary>What there is of some videos, in any order; one that was removed is not among them.</summary>
    /// <exception cref="FaultException">Nothing can be asked.</exception>
    Task<IReadOnlyList<VideoReading>> ReadAsync(IReadOnlyList<string> videoIds, CancellationToken token);
}
