using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch episodes</c>: what is stored.</summary>
internal static class EpisodesCommand
{
    private const int Shown = 20;

    public static Command Create(Screen screen)
    {
        var ids = new Argument<string[]>("id") { Description = "Ids of episodes. Default: all.", Arity = ArgumentArity.ZeroOrMore };
        var date = CliOptions.Date("Only episodes of the batch of this date.");
        var failed = new Option<bool>("--failed") { Description = "Only episodes whose last step failed." };
        var count = CliOptions.Count($"At most so many, the newest first. Default: {Shown}.");
        var workspace = CliOptions.Workspace();
        var command = new Command("episodes", "Shows stored episodes, newest first.") { ids, date, failed, count, workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var wanted = line.GetValue(ids) is { Length: > 0 } given ? given : null;
            var query = new EpisodeQuery(wanted, line.GetValue(date)?.In(app), Failed: line.GetValue(failed), First: line.GetValue(count) ?? Shown);
            var (episodes, code) = await Listing.ReadAsync<Episode>(screen, app.GetEpisodesAsync(query, token), token).ConfigureAwait(false);
            screen.Write(EpisodeTable.Of(episodes));
            return code;
        }));
        return command;
    }
}
