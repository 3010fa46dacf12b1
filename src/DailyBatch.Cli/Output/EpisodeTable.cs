using DailyBatch.Core.Episodes;
using Spectre.Console.Rendering;

namespace DailyBatch.Cli.Output;

/// <summary>Stored episodes.</summary>
internal static class EpisodeTable
{
    public static IRenderable Of(IEnumerable<Episode> episodes) =>
        PlainTable.Of(["Id", "State", "Slot", "Length", "Title", "Failure"], "Title", episodes.Select(Cells));

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
