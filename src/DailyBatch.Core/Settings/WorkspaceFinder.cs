using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Settings;

/// <summary>Finds the workspace: the given one, else <c>DAILYBATCH_HOME</c>, else the nearest parent with a <c>dailybatch.json</c>, else the current directory.</summary>
public static class WorkspaceFinder
{
    /// <summary>The environment's name for the workspace.</summary>
    public const string HomeName = "DAILYBATCH_HOME";

    /// <summary>The absolute path of the workspace's folder, which exists.</summary>
    /// <param name="given">The workspace as the user gave it, absolute or relative to <paramref name="currentDirectory"/>; null when not given.</param>
    /// <param name="currentDirectory">Where the user stands; absolute.</param>
    /// <param name="environment">The environment; null for the process's own.</param>
    /// <exception cref="FaultException">The named folder does not exist: a typing mistake must not begin a new channel.</exception>
    public static string Find(string? given, string currentDirectory, IReadOnlyDictionary<string, string>? environment = null)
    {
        if (!string.IsNullOrWhiteSpace(given)) return Existing(Path.GetFullPath(given, currentDirectory), "The workspace");
        if (Home(environment) is { Length: > 0 } home) return Existing(Path.GetFullPath(home, currentDirectory), $"The workspace of {HomeName},");
        return NearestParent(currentDirectory) ?? Path.GetFullPath(currentDirectory);
    }

    private static string? Home(IReadOnlyDictionary<string, string>? environment) =>
        (environment is null ? Environment.GetEnvironmentVariable(HomeName) : environment.GetValueOrDefault(HomeName))?.Trim();

    private static string? NearestParent(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Workspace.SettingsFileName))) return folder.FullName;
        }

        return null;
    }

    private static string Existing(string path, string what) => Directory.Exists(path) ? path : throw new FaultException(new Fault(
        "WorkspaceNotFound",
        FaultKind.NotFound,
        File.Exists(path) ? $"{what} {path} is a file and not a folder." : $"{what} {path} does not exist.",
        "Correct the path, or make the folder first.",
        path));
}
