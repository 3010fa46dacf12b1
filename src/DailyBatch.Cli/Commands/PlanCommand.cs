using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch plan</c>: what would be made, when and why.</summary>
internal static class PlanCommand
{
    public static Command Create(Screen screen)
    {
        var date = CliOptions.Date("The date in the channel's time zone. Default: the next one with a free slot for each video.");
        var count = CliOptions.Count("Number of videos. Default: the settings' daily count.");
        var niche = new Option<string?>("--niche") { Description = "Only this niche." };
        var workspace = CliOptions.Workspace();
        var command = new Command("plan", "Shows what would be made, when and why. Stores nothing.") { date, count, niche, workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var request = new PlanRequest(line.GetValue(date)?.In(app), line.GetValue(count), line.GetValue(niche));
            var (plans, code) = await Listing.ReadAsync<PlannedVideo>(screen, app.PlanAsync(request, token), token).ConfigureAwait(false);
            screen.Write(PlanTable.Of(plans));
            return code;
        }));
        return command;
    }
}
