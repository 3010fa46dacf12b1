using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace DailyBatch.TestRunner;

/// <summary>Runs one xUnit program. What it says goes straight to the console; what counts is its report.</summary>
internal static class XunitRun
{
    public static TestCount Run(string program, string[] arguments)
    {
        Console.WriteLine($"--- {Path.GetFileNameWithoutExtension(program)}");
        var report = Path.GetTempFileName();
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "-noLogo", "-xml", report, .. arguments]))!;
            process.WaitForExit();
            return Read(report, process.ExitCode);
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static TestCount Read(string report, int exitCode)
    {
        // Killed before it could report: it must not look as if there had been nothing to run.
        if (new FileInfo(report) is not { Exists: true, Length: > 0 }) return TestCount.OneFailure;
        var counts = XDocument.Load(report).Descendants("assembly")
            .Aggregate(TestCount.None, (sum, a) => sum + new TestCount(Number(a, "passed"), Number(a, "failed") + Number(a, "errors"), Number(a, "skipped")));
        return exitCode != 0 && counts.Failed == 0 ? counts + TestCount.OneFailure : counts;
    }

    private static int Number(XElement element, string name) =>
        int.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
}
