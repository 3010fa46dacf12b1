using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Metrics.Import;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch import</c>: figures from files.</summary>
internal static class ImportCommand
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path") { Description = "A CSV file of YouTube Studio, a JSON file of the audited system, or a folder of such files." };
        var firstDay = new Option<bool>("--first-day") { Description = "A CSV file holds the figures of each video's first 24 hours." };
        var workspace = CliOptions.Workspace();
        var command = new Command("import", "Takes in figures from files.") { path, firstDay, workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var order = new ImportOrder(Path.GetFullPath(line.GetValue(path)!), First24Hours: line.GetValue(firstDay));
            var (episodes, code) = await Listing.ReadAsync<Episode>(screen, app.ImportMetricsAsync(order, token), token).ConfigureAwait(false);
            screen.Write(EpisodeTable.Of(episodes));
            return code;
        }));
        return command;
    }
}
