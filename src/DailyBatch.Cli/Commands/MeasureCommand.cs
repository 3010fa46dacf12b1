using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch measure</c>: one round of snapshots and reports.</summary>
internal static class MeasureCommand
{
    public static Command Create(Screen screen)
    {
        var workspace = CliOptions.Workspace();
        var command = new Command("measure", "Takes a snapshot of the counts of every video younger than eight days, asks for retention and engaged views where the sign-in allows it, and derives figures. Run it every hour or two.") { workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var (episodes, code) = await Listing.ReadAsync<Episode>(screen, app.UpdateMetricsAsync(token), token).ConfigureAwait(false);
            if (episodes.Count > 0) screen.Write(MeasureTable.Of(episodes));
            return code;
        }));
        return command;
    }
}
