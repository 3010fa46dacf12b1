using System.Diagnostics;
using System.Text.Json;

namespace DailyBatch.PublishRig;

/// <summary>Runs the first run of many cases in a process of its own and kills it, without warning, when every one of them has come to its moment.</summary>
public static class KilledProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs and kills it.</summary>
    public static async Task RunAsync(IReadOnlyList<RigCase> cases, RigFiles files, CancellationToken token = default)
    {
        var orders = Path.Combine(files.Folder, $"orders {Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(orders, JsonSerializer.Serialize(cases.Select(c => c.Order)), token);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledProcess).Assembly.Location, orders]) { RedirectStandardOutput = true })!;
        try
        {
            var ended = new HashSet<string>();
            var reading = ReadAsync(process, ended, cases.Count, token);
            await Task.WhenAny(Task.WhenAll(cases.Select(c => c.KillPoint)), SettledAsync(cases, ended, token), reading, Task.Delay(Longest, token));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>What the process does.</summary>
    public static async Task WorkAsync(string path)
    {
        var orders = JsonSerializer.Deserialize<RigOrder[]>(await File.ReadAllTextAsync(path))!;
        await Task.WhenAll(orders.Select(order => Task.Run(async () =>
        {
            var result = await RigRun.RunAsync(order, new RushingClock(order.Now, TimeSpan.FromSeconds(order.RequestSeconds)));
            Console.WriteLine($"{order.EpisodeId} {order.Workspace} {result.Fault}");
        })));
    }

    private static async Task ReadAsync(Process process, HashSet<string> ended, int count, CancellationToken token)
    {
        while (await process.StandardOutput.ReadLineAsync(token) is { } line)
            lock (ended) ended.Add(line);
    }

    // A case whose run ended before its moment came would be waited for in vain.
    private static async Task SettledAsync(IReadOnlyList<RigCase> cases, HashSet<string> ended, CancellationToken token)
    {
        while (true)
        {
            await Task.Delay(20, token);
            string[] lines;
            lock (ended) lines = [.. ended];
            if (cases.All(c => c.KillPoint.IsCompleted || lines.Any(l => l.Contains(c.Order.Workspace, StringComparison.Ordinal)))) return;
        }
    }
}
