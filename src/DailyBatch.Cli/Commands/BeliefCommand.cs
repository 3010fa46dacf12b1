using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Planning.Reviews;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch belief</c>: what the planner has learned.</summary>
internal static class BeliefCommand
{
    private const int Shown = 30;

    public static Command Create(Screen screen)
    {
        var date = CliOptions.Date("The date in the channel's time zone. Default: today.");
        var count = CliOptions.Count($"At most so many effects, the strongest first. Default: {Shown}.");
        var workspace = CliOptions.Workspace();
        var command = new Command("belief", "Shows the effects that the planner believes in, with 80 % ranges.") { date, count, workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var (effects, code) = await Listing.ReadAsync<PlannerEffect>(screen, app.GetBeliefAsync(line.GetValue(date)?.In(app), token), token).ConfigureAwait(false);
            screen.Write(BeliefTable.Of([.. effects.OrderByDescending(e => Math.Abs(e.Percent)).Take(line.GetValue(count) ?? Shown)]));
            return code;
        }));
        return command;
    }
}
