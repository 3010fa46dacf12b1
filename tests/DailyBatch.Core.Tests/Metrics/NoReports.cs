using DailyBatch.Core.Metrics.Reports;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>An Analytics that knows nothing of any video.</summary>
internal sealed class NoReports : IReportReader
{
    public Task<IReadOnlyList<VideoReport>?> ReadAsync(IReadOnlyList<string> videoIds, DateOnly from, DateOnly to, CancellationToken token) =>
        Task.FromResult<IReadOnlyList<VideoReport>?>([]);
}
