using System.Globalization;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>
/// All reports, one file for each Pacific day on which was asked, one line each, only ever added to. Videos of which nothing was told have a line
/// too: whoever was asked for on a day is not asked for again on it.
/// </summary>
internal sealed class ReportStore(string folder)
{
    /// <summary>Adds what came of questions at one moment.</summary>
    /// <exception cref="FaultException">The file cannot be written.</exception>
    public Task AddAsync(IReadOnlyList<StoredReport> reports, CancellationToken token) =>
        reports is [var first, ..] ? JsonLines.AddAsync(PathOf(first.TakenAt), reports, token) : Task.CompletedTask;

    /// <summary>What was asked on the Pacific day of an instant.</summary>
    /// <exception cref="FaultException">The file cannot be read.</exception>
    public async Task<IReadOnlyList<StoredReport>> OfDayAsync(DateTimeOffset instant, CancellationToken token) =>
        [.. (await JsonLines.ReadAsync<StoredReport>(PathOf(instant), token).ConfigureAwait(false)).Where(r => r.EpisodeId is not null)];

    /// <summary>Notes that reports are not allowed; true for the first time on a Pacific day, so that an hourly run does not say it every hour.</summary>
    /// <exception cref="FaultException">It cannot be noted.</exception>
    public async Task<bool> NoteGapAsync(DateTimeOffset instant, CancellationToken token)
    {
        var path = Path.Combine(folder, "not-allowed.txt");
        try
        {
            if (File.Exists(path) && await File.ReadAllTextAsync(path, token).ConfigureAwait(false) == DayOf(instant)) return false;
            await AtomicFile.WriteTextAsync(path, DayOf(instant), token).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    private string PathOf(DateTimeOffset instant) => Path.Combine(folder, DayOf(instant) + ".jsonl");

    private static string DayOf(DateTimeOffset instant) => PacificDay.Of(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
