using DailyBatch.StandIn.Running;

namespace System.Management.Automation;

/// <summary>Paths as the session sees them: relative to its own location, which is not the process's current directory.</summary>
public sealed class PathIntrinsics
{
    private readonly SessionPaths _paths;

    internal PathIntrinsics(SessionPaths paths) => _paths = paths;

    public PathInfo CurrentFileSystemLocation => new(_paths.Location);

    public PathInfo CurrentLocation => CurrentFileSystemLocation;

    public string GetUnresolvedProviderPathFromPSPath(string path) => _paths.Unresolved(path);

    public string Combine(string parent, string child) => Path.Combine(parent, child);
}
