using System.Globalization;

namespace DailyBatch.Cli.Tests.Support;

/// <summary>Finds the programs that a process has started.</summary>
public static class ChildPrograms
{
    private const string Zombie = "Z";

    /// <summary>Waits until the process has a child and returns the child's id.</summary>
    public static async Task<int> FirstAsync(int parent, CancellationToken token)
    {
        while (true)
        {
            var children = All().Where(process => StatOf(process) is [not Zombie, var id, ..] && id == $"{parent}");
            if (children.FirstOrDefault() is var child and > 0) return child;
            await Task.Delay(50, token);
        }
    }

    /// <summary>Whether a process is there and no zombie.</summary>
    public static bool IsRunning(int process) => StatOf(process) is [not Zombie, ..];

    private static IEnumerable<int> All() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);

    /// <summary>State, parent and more of a process; empty when it is gone. They follow its name, which may hold anything but ends with a bracket.</summary>
    private static string[] StatOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
