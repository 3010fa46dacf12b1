using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch plan</c>: what is to be made, when and why.</summary>
internal static class PlanCommand
{
    public static Command Create(Screen screen)
    {
        var date = CliOptions.Date("The date in the channel's time zone. Default: the next one with a free slot for each video.");
        var count = CliOptions.Count("Number of videos. Default: the settings' daily count.");
        var niche = new Option<string?>("--niche") { Description = "Only this niche." };
        var strategy = new Option<PlanStrategy?>("--strategy") { Description = "How videos are chosen that are not planned yet. Default: the settings' way." };
        var days = new Option<int>("--days") { Description = "How many dates, one after the other. Default: 1.", HelpName = "number", DefaultValueFactory = _ => 1 };
        var replan = new Option<bool>("--replan") { Description = "Plan again what nothing was made of yet, and say what changed." };
        var workspace = CliOptions.Workspace();
        var command = new Command("plan", "Shows what is to be made, when and why. A plan that was learned from figures is stored, so that its date keeps it.")
        {
            date, count, niche, strategy, days, replan, workspace,
        };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var request = new PlanRequest(line.GetValue(date)?.In(app), line.GetValue(count), line.GetValue(niche))
            {
                Strategy = line.GetValue(strategy),
                Days = line.GetValue(days),
                Replan = line.GetValue(replan),
            };
            var (plans, code) = await Listing.ReadAsync<PlannedVideo>(screen, app.PlanAsync(request, token), token).ConfigureAwait(false);
            foreach (var day in plans.GroupBy(p => p.Date).DefaultIfEmpty()) screen.Write(PlanTable.Of([.. day ?? Enumerable.Empty<PlannedVideo>()]));
            return code;
        }));
        return command;
    }
}
