using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>
/// Asks for reports of those videos whose turn it is: from the fourth day, because reports are two to three days late, to the thirtieth, after which
/// they hardly change, and once a Pacific day each, because reports have no finer grain. Whatever hinders it is a sentence and a gap, never a failure.
/// </summary>
internal sealed class ReportRound(IReportReader reader, ReportStore store, TimeProvider clock)
{
    /// <summary>Videos that are asked for at once: as many rows as a report has.</summary>
    public const int MostVideos = 200;

    /// <summary>A younger video has no report that says anything.</summary>
    public static readonly TimeSpan First = TimeSpan.FromDays(4);

    /// <summary>The report of an older video is settled.</summary>
    public static readonly TimeSpan Last = TimeSpan.FromDays(30);

    /// <summary>Whether reports tell of an episode at an instant, and its figures still change.</summary>
    public static bool IsOfAge(Episode episode, DateTimeOffset now) =>
        episode.Publication is { VideoId: not null, GoneAt: null } publication && now - Since(publication) is var age && age >= First && age < Last;

    /// <summary>One round.</summary>
    /// <exception cref="FaultException">What was told before cannot be read, or what was told now cannot be kept.</exception>
    public async Task<ReportAnswer> AskAsync(IEnumerable<Episode> episodes, CancellationToken token)
    {
        var now = clock.GetUtcNow();
        var asked = (await store.OfDayAsync(now, token).ConfigureAwait(false)).Select(r => r.EpisodeId).ToHashSet(StringComparer.Ordinal);
        var due = episodes.Where(e => IsOfAge(e, now) && !asked.Contains(e.Id)).OrderBy(e => Since(e.Publication!)).ToList();
        var found = new Dictionary<string, VideoReport>();
        foreach (var some in due.Chunk(MostVideos))
        {
            var (reports, gap) = await AskAsync(some, now, token).ConfigureAwait(false);
            if (reports is null) return new(found, gap);
            foreach (var report in reports) found[report.VideoId] = report;
            await KeepAsync(some, found, now, token).ConfigureAwait(false);
        }

        return new(found, null);
    }

    private async Task<(IReadOnlyList<VideoReport>? Reports, StepEvent? Gap)> AskAsync(Episode[] some, DateTimeOffset now, CancellationToken token)
    {
        try
        {
            // All of a video's days are wanted; those before the others came out have nothing of them.
            var from = PacificDay.Of(some.Min(e => Since(e.Publication!)));
            var reports = await reader.ReadAsync([.. some.Select(e => e.Publication!.VideoId!)], from, PacificDay.Of(now), token).ConfigureAwait(false);
            return (reports, reports is null ? await NotAllowedAsync(now, token).ConfigureAwait(false) : null);
        }
        catch (FaultException e)
        {
            return (null, new StepWarning(e.Fault.Text));
        }
    }

    private async Task<StepEvent> NotAllowedAsync(DateTimeOffset now, CancellationToken token) =>
        await store.NoteGapAsync(now, token).ConfigureAwait(false) ? new StepWarning(MetricFaults.ReportsNotAllowed) : new StepNotice(MetricFaults.ReportsNotAllowed);

    private Task KeepAsync(Episode[] some, Dictionary<string, VideoReport> found, DateTimeOffset now, CancellationToken token) =>
        store.AddAsync([.. some.Select(e => StoredReport.Of(e, found.GetValueOrDefault(e.Publication!.VideoId!), now))], token);

    private static DateTimeOffset Since(EpisodePublication publication) => publication.PublishedAt ?? publication.PlannedAt;
}
