using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>Asks for reports of videos.</summary>
internal interface IReportReader
{
    /// <summary>What reports tell of some videos, in any order; one that they do not tell of is not among them. Null when the sign-in does not allow reports.</summary>
    /// <param name="videoIds">The videos, at most <see cref="ReportRound.MostVideos"/>.</param>
    /// <param name="from">The first Pacific day.</param>
    /// <param name="to">The last one.</param>
    /// <param name="token">Stops it.</param>
    /// <exception cref="FaultException">Nothing can be asked.</exception>
    Task<IReadOnlyList<VideoReport>?> ReadAsync(IReadOnlyList<string> videoIds, DateOnly from, DateOnly to, CancellationToken token);
}
