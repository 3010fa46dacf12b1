using System.CommandLine;
using DailyBatch.Cli.Output;

namespace DailyBatch.Cli.Commands;

/// <summary>All commands, and what happens to a line that is none.</summary>
internal static class CommandLine
{
    // Long enough for ffmpeg to be ended and the last episode to be stored; after it the process goes, come what may.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(20);

    /// <summary>Runs one line and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Screen screen)
    {
        var line = Root(screen).Parse(args);
        if (line.Errors.Count > 0)
        {
            foreach (var error in line.Errors)
                screen.Error(error.Message);
            screen.Hint("All commands and options: dailybatch --help");
            return ExitCode.NothingDone;
        }

        return await line.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeToEnd, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }

    private static RootCommand Root(Screen screen) => new("Plans, writes, renders and schedules a day's short story videos.")
    {
        RunCommand.Create(screen),
        PlanCommand.Create(screen),
        BeliefCommand.Create(screen),
        MeasureCommand.Create(screen),
        ImportCommand.Create(screen),
        SlotsCommand.Create(screen),
        InitCommand.Create(screen),
        EpisodesCommand.Create(screen),
        PublishCommand.Create(screen),
        StoryCommand.Create(screen),
        ConnectCommand.Create(screen),
        DisconnectCommand.Create(screen),
    };
}
