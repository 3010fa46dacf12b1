using System.Diagnostics;
using System.Reflection;

namespace DailyBatch.Cli.Tests.Support;

/// <summary>Runs the built program in a folder, with an environment that holds nothing of the developer's.</summary>
public static class DailyBatchProgram
{
    private static readonly string Program = typeof(DailyBatchProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Program").Value!;

    public static async Task<CliResult> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts it and leaves it running.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        // A shell that started the tests in the background made them ignore Ctrl+C; the program must not inherit that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["DAILYBATCH_HOME", "TIMEZONE", "DAILY_POSTING_HOURS", "STORAGE_PATH", "USE_OPTIMISATION"])
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }
}
