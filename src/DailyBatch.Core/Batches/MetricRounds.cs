using System.Runtime.CompilerServices;
using DailyBatch.Core.Metrics;
using DailyBatch.Core.Metrics.Import;
using DailyBatch.Core.Metrics.Reports;
using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>Figures of a workspace: from YouTube and from files. They have a lock of their own, so that a batch neither waits for them nor keeps them waiting.</summary>
internal sealed class MetricRounds(AppServices services)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>One round of snapshots and reports.</summary>
    public IAsyncEnumerable<StepEvent> UpdateAsync(CancellationToken token)
    {
        var account = new YouTubeAccount(services.Account, services.Clock);
        var reader = services.VideoReader ?? new YouTubeReader(account.OpenAsync, account.ExplainAsync);
        var reports = services.ReportReader ?? new YouTubeReportReader(account.OpenReportsAsync, account.ExplainAsync);
        var round = new ReportRound(reports, new(services.Workspace.Reports), services.Clock);
        return HeldAsync(new MetricUpdate(services.Store, Snapshots, reader, round, Measuring, services.Clock).RunAsync, token);
    }

    /// <summary>Figures from files.</summary>
    public IAsyncEnumerable<StepEvent> ImportAsync(ImportOrder order, CancellationToken token)
    {
        var import = new MetricImport(new StudioImport(services.Store, Snapshots, Measuring), new AuditedImport(services.Store, services.Workspace));
        return HeldAsync(t => import.RunAsync(order, t), token);
    }

    private SnapshotStore Snapshots => new(services.Workspace.Metrics);

    private EpisodeMeasuring Measuring =>
        new(new([.. services.Settings.Planner.ViewCountChanges.Select(PlannerWishRule.ReadDate).OfType<DateOnly>()]));

    private async IAsyncEnumerable<StepEvent> HeldAsync(Func<CancellationToken, IAsyncEnumerable<StepEvent>> work, [EnumeratorCancellation] CancellationToken token)
    {
        using var held = await ExclusiveLock.TakeAsync(services.Workspace.MetricsLock, Patience, token).ConfigureAwait(false);
        await foreach (var step in work(token).ConfigureAwait(false)) yield return step;
    }
}
