using System.Globalization;

namespace DailyBatch.StandIn;

/// <summary>The processes that this one has started, and theirs. On Linux only, where /proc lists them.</summary>
public static class ChildProcesses
{
    /// <summary>The living ones, as "name (id)"; those that ended and were not waited for do not count.</summary>
    /// <exception cref="PlatformNotSupportedException">There is no /proc.</exception>
    public static IReadOnlyList<string> Living()
    {
        if (!Directory.Exists("/proc/self")) throw new PlatformNotSupportedException("Child processes are found by /proc, which is not here.");
        ILookup<int, (int Id, string Name, int Parent)> all = Directory.EnumerateDirectories("/proc").Select(Read).OfType<(int Id, string Name, int Parent)>().ToLookup(one => one.Parent);
        return [.. Below(all, Environment.ProcessId).Select(one => $"{one.Name} ({one.Id})")];
    }

    /// <summary>Waits until none is left that is not in <paramref name="except"/>. True if so in time.</summary>
    public static bool AreGoneWithin(TimeSpan patience, IReadOnlyList<string>? except = null) =>
        SpinWait.SpinUntil(() => Living().Except(except ?? []).Any() is false || Sleep(), patience);

    private static bool Sleep()
    {
        Thread.Sleep(20);
        return false;
    }

    private static IEnumerable<(int Id, string Name, int Parent)> Below(ILookup<int, (int Id, string Name, int Parent)> all, int id) =>
        all[id].SelectMany(child => Below(all, child.Id).Prepend(child));

    /// <summary>The name stands in brackets and may hold anything, so the other fields are counted from the last one.</summary>
    private static (int, string, int)? Read(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out int id)) return null;
        try
        {
            string stat = File.ReadAllText(Path.Combine(folder, "stat"));
            int end = stat.LastIndexOf(')');
            string[] fields = stat[(end + 2)..].Split(' ');
            return fields[0] is "Z" or "X" ? null : (id, stat[(stat.IndexOf('(', StringComparison.Ordinal) + 1)..end], int.Parse(fields[1], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
