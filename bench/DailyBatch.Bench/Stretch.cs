using System.Diagnostics;
using System.Globalization;

namespace DailyBatch.Bench;

/// <summary>Time that something took: by the clock, and of all processors, outside programs included.</summary>
internal readonly record struct Stretch(double WallSeconds, double CpuSeconds)
{
    private const double TicksASecond = 100;

    public static async Task<Stretch> OfAsync(Func<Task> work)
    {
        var (cpu, clock) = (CpuSoFar(), Stopwatch.StartNew());
        await work();
        return new Stretch(clock.Elapsed.TotalSeconds, CpuSoFar() - cpu);
    }

    /// <summary>Linux tells what ended children took (proc(5), fields 16 and 17 of stat); elsewhere only this process counts.</summary>
    private static double CpuSoFar()
    {
        var own = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
        if (!File.Exists("/proc/self/stat")) return own;
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return own + (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksASecond;
    }
}
