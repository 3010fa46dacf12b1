using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DailyBatch.TestRunner;

/// <summary>Runs the Pester files on real PowerShell: <c>$PWSH</c>, else <c>pwsh</c> on the PATH. Where there is none it says so and counts nothing.</summary>
internal static partial class PesterRun
{
    public static TestCount Run(string root)
    {
        if (FindPwsh() is not { } pwsh)
        {
            Console.WriteLine("--- Pester: not run, no pwsh");
            return TestCount.None;
        }

        Console.WriteLine("--- Pester");
        var script = Path.Combine(root, "tests", "Pester", "Invoke-Tests.ps1");
        var start = new ProcessStartInfo(pwsh, ["-NoProfile", "-NonInteractive", "-File", script]) { RedirectStandardOutput = true };
        start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var output = Relay(process.StandardOutput);
        process.WaitForExit();
        var counts = ResultLine().Match(output);
        return counts.Success ? Count(counts) : TestCount.OneFailure;
    }

    private static string Relay(StreamReader reader)
    {
        var last = "";
        while (reader.ReadLine() is { } line)
        {
            Console.WriteLine(line);
            last = line.Length > 0 ? line : last;
        }

        return last;
    }

    private static TestCount Count(Match match) =>
        new(int.Parse(match.Groups[1].Value), int.Parse(match.Groups[2].Value), int.Parse(match.Groups[3].Value));

    private static string? FindPwsh() =>
        Environment.GetEnvironmentVariable("PWSH") is { Length: > 0 } given
            ? given
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .SelectMany(folder => new[] { Path.Combine(folder, "pwsh"), Path.Combine(folder, "pwsh.exe") })
                .FirstOrDefault(File.Exists);

    [GeneratedRegex(@"^Pester: (\d+) passed, (\d+) failed, (\d+) skipped$")]
    private static partial Regex ResultLine();
}
