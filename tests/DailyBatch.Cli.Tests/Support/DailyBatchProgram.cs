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
        return await EndOfAsync(Start(folder, arguments));
    }

    /// <summary>Runs it as if a person sat before it: both its streams are a terminal.</summary>
    public static async Task<CliResult> RunOnTerminalAsync(string folder, string arguments)
    {
        var start = Prepared(folder, "script", ["-qfec", $"exec dotnet \"$PROGRAM_UNDER_TEST\" {arguments}", "/dev/null"]);
        start.Environment["PROGRAM_UNDER_TEST"] = Program;
        start.Environment["TERM"] = "xterm";
        return await EndOfAsync(Process.Start(start)!);
    }

    /// <summary>Starts it and leaves it running.</summary>
    // A shell that started the tests in the background made them ignore Ctrl+C; the program must not inherit that.
    public static Process Start(string folder, params string[] arguments) =>
        Process.Start(Prepared(folder, "env", ["--default-signal=INT", "dotnet", Program, .. arguments]))!;

    private static async Task<CliResult> EndOfAsync(Process started)
    {
        using var process = started;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await errors);
    }

    private static ProcessStartInfo Prepared(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["DAILYBATCH_HOME", "TIMEZONE", "DAILY_POSTING_HOURS", "STORAGE_PATH", "USE_OPTIMISATION", "OPENAI_API_KEY"])
            start.Environment.Remove(name);
        return start;
    }
}
