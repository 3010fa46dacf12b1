using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Cli.Commands;

/// <summary>Opens the workspace for one command, and makes an exit code of however it ends.</summary>
internal static class Session
{
    /// <summary>Does the work in the workspace.</summary>
    public static Task<int> RunAsync(Screen screen, string? workspace, Func<DailyBatchApp, Task<int>> work) => EndAsync(screen, () =>
    {
        var here = Directory.GetCurrentDirectory();
        return work(DailyBatchApp.Open(new AppOptions
        {
            CurrentDirectory = here,
            Workspace = workspace is null ? null : Path.GetFullPath(workspace, here),
        }));
    });

    /// <summary>Does work that needs no workspace yet.</summary>
    public static async Task<int> EndAsync(Screen screen, Func<Task<int>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (FaultException e)
        {
            screen.Error(e.Fault);
            return ExitCode.NothingDone;
        }
        catch (OperationCanceledException)
        {
            screen.Error("Stopped. What is finished is stored: the same command goes on from there.");
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            screen.Error(new Fault("UnexpectedError", FaultKind.Internal, $"Something went wrong that DailyBatch did not foresee: {e.Message.TrimEnd('.')}.", "Run it again; if it stays, report it with the log of the day."));
            return ExitCode.NothingDone;
        }
    }
}
