using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch run</c>: the whole day.</summary>
internal static class RunCommand
{
    public static Command Create(Screen screen)
    {
        var date = CliOptions.Date("The date in the channel's time zone. Default: today.");
        var count = CliOptions.Count("Number of videos. Default: the settings' daily count.");
        var preview = new Option<bool>("--preview") { Description = "Everything but publishing." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Plan and stories only." };
        var workspace = CliOptions.Workspace();
        var command = new Command("run", "Plans, writes, renders and schedules a day's videos. Safe to run again: what is done is not done twice.")
        {
            date, count, preview, dryRun, workspace,
        };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), app =>
            RunAsync(screen, app, new DayOrder(line.GetValue(date)?.In(app), line.GetValue(count), line.GetValue(preview), line.GetValue(dryRun)), token)));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, DailyBatchApp app, DayOrder order, CancellationToken token)
    {
        screen.Line($"Workspace: {app.Workspace.Root}");
        var reader = new DayReader(screen);
        await screen.WithProgressAsync(view => reader.ReadAsync(app.RunDayAsync(order, token), view, token)).ConfigureAwait(false);
        if (reader.Summary is { } summary) SummaryText.Write(screen, summary);
        return reader.Failures > 0 || reader.Summary is { Succeeded: false } ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
