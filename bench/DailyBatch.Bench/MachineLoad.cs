using System.Globalization;

namespace DailyBatch.Bench;

/// <summary>What else the machine does, as far as Linux tells.</summary>
internal static class MachineLoad
{
    private const double TicksASecond = 100;

    // proc(5), /proc/stat: user, nice, system, idle, iowait.
    private const int IdleField = 4;
    private const int WaitField = 5;

    /// <summary>Programs that wanted to run in the last minute, on average.</summary>
    public static double Average() =>
        File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    /// <summary>Seconds that all processors together had nothing to do since the start.</summary>
    public static double IdleSoFar()
    {
        var fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (double.Parse(fields[IdleField], CultureInfo.InvariantCulture) + double.Parse(fields[WaitField], CultureInfo.InvariantCulture)) / TicksASecond;
    }
}
