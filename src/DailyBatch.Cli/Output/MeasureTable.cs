using System.Globalization;
using DailyBatch.Core.Episodes;
using Spectre.Console.Rendering;

namespace DailyBatch.Cli.Output;

/// <summary>Episodes with their figures. What is not known is a dash.</summary>
internal static class MeasureTable
{
    public static IRenderable Of(IEnumerable<Episode> episodes) =>
        PlainTable.Of(["Id", "State", "Slot", "24 h", "Engaged", "Retention", "Title"], "Title", episodes.Select(Cells));

    private static string[] Cells(Episode episode) =>
    [
        episode.Id,
        EpisodeText.State(episode),
        EpisodeText.Slot(episode),
        episode.Measures?.Views24h?.ToString("#,##0", CultureInfo.InvariantCulture) ?? "-",
        episode.Measures?.Lifetime?.EngagedShare is { } share ? (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %" : "-",
        episode.Measures?.Lifetime?.AverageViewPercent is { } percent ? percent.ToString("0", CultureInfo.InvariantCulture) + " %" : "-",
        episode.Title,
    ];
}
