using System.Diagnostics;
using System.Globalization;

namespace DailyBatch.Bench;

/// <summary>The most memory that a process and the programs that it runs hold at once (Linux; VmRSS of proc(5), looked at some times a second).</summary>
internal sealed class MemoryWatch
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    public double OwnMegabytes { get; private set; }

    public double AllMegabytes { get; private set; }

    public async Task FollowAsync(Process process, CancellationToken token)
    {
        var end = process.WaitForExitAsync(token);
        while (await Task.WhenAny(end, Task.Delay(Pace, token)) != end)
            Look(process.Id);
        await end;
    }

    private void Look(int id)
    {
        var own = HeldBy(id);
        OwnMegabytes = Math.Max(OwnMegabytes, own);
        AllMegabytes = Math.Max(AllMegabytes, own + ChildrenOf(id).Sum(HeldBy));
    }

    private static IEnumerable<int> ChildrenOf(int id)
    {
        try
        {
            return [.. Directory.GetDirectories($"/proc/{id}/task")
                .SelectMany(t => File.ReadAllText($"{t}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(int.Parse)];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static double HeldBy(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
