using System.Runtime.CompilerServices;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics.Import;

/// <summary>Takes figures in from files.</summary>
internal sealed class MetricImport(StudioImport studio, AuditedImport audited)
{
    /// <summary>Produces each episode that is new or got figures; a file that cannot be used fails and leaves the others.</summary>
    /// <exception cref="FaultException">There is no such file.</exception>
    public async IAsyncEnumerable<StepEvent> RunAsync(ImportOrder order, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var file in Files(order.Path))
        {
            if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                await foreach (var step in TableAsync(file, order, token).ConfigureAwait(false)) yield return step;
            }
            else
            {
                if (await EpisodeAsync(file, token).ConfigureAwait(false) is { } step) yield return step;
            }
        }
    }

    private async IAsyncEnumerable<StepEvent> TableAsync(string file, ImportOrder order, [EnumeratorCancellation] CancellationToken token)
    {
        var rows = CsvTable.Read(await File.ReadAllTextAsync(file, token).ConfigureAwait(false)) is { } table ? StudioRow.Read(table) : [];
        if (rows.Count == 0)
        {
            yield return new StepFailed(MetricFaults.NotFigures(file, "it needs a column Content with ids of videos and a column Views"));
            yield break;
        }

        DateTimeOffset? takenAt = order.First24Hours ? null : order.TakenAt ?? new DateTimeOffset(File.GetLastWriteTimeUtc(file));
        await foreach (var step in studio.RunAsync(rows, takenAt, token).ConfigureAwait(false)) yield return step;
    }

    private async Task<StepEvent?> EpisodeAsync(string file, CancellationToken token)
    {
        try
        {
            return await audited.TakeAsync(file, token).ConfigureAwait(false) is { } episode ? new StepProduced(episode) : null;
        }
        catch (FaultException e)
        {
            return new StepFailed(e.Fault);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            return new StepFailed(StorageFault.From(e, file));
        }
    }

    private static IReadOnlyList<string> Files(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new FaultException(MetricFaults.NoFile(path));
        return [.. Directory.EnumerateFiles(path).Where(IsKnown).Order(StringComparer.Ordinal)];
    }

    private static bool IsKnown(string file) => Path.GetExtension(file).ToUpperInvariant() is ".JSON" or ".CSV";
}
