using System.Globalization;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Cli.Output;

/// <summary>The end of a day: what was made, what failed, where it lies and how long it took.</summary>
internal static class SummaryText
{
    public static void Write(Screen screen, BatchSummary summary)
    {
        screen.Write(EpisodeTable.Of(summary.Episodes));
        screen.Line(Counts(summary));
        foreach (var fault in summary.Failures)
            WriteFailure(screen, fault);
        if (summary.Folder is { } folder) screen.Line($"Where: {folder}");
        if (summary.Episodes.Any(e => e.Costs.Count > 0)) screen.Line($"Cost: {Money(summary.CostUsd)}");
        screen.Line($"Time: {summary.Elapsed.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)}");
    }

    private static string Counts(BatchSummary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"Batch of {summary.Date:yyyy-MM-dd} ({summary.TimeZone}): {summary.Made.Count} made, {summary.AlreadyDone.Count} already done, {summary.Failures.Count} failed.");

    private static string Money(decimal? usd) =>
        usd is { } sum ? string.Create(CultureInfo.InvariantCulture, $"${sum:0.####}") : "unknown; set the prices of stories, voices and pictures in the settings";

    private static void WriteFailure(Screen screen, Fault fault)
    {
        screen.Line($"Failed: {fault.Message}");
        screen.Line($"  What to do: {fault.Remedy}");
    }
}
