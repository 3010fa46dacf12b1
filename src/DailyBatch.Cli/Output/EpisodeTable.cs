using DailyBatch.Core.Episodes;
using Spectre.Console;

namespace DailyBatch.Cli.Output;

/// <summary>Stored episodes.</summary>
internal static class EpisodeTable
{
    public static Table Of(IEnumerable<Episode> episodes)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Id", "State", "Slot", "Length", "Title", "Failure");
        foreach (var episode in episodes)
            table.AddRow(Cells(episode).Select(cell => new Text(cell)));
        return table;
    }

    private static string[] Cells(Episode episode) =>
    [
        episode.Id,
        EpisodeText.State(episode),
        EpisodeText.Slot(episode),
        EpisodeText.Duration(episode),
        episode.Title,
        EpisodeText.Failure(episode),
    ];
}
