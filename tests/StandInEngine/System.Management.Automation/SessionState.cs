using DailyBatch.StandIn.Running;

namespace System.Management.Automation;

/// <summary>The session that a command runs in.</summary>
public sealed class SessionState
{
    internal SessionState(SessionPaths paths) => Path = new PathIntrinsics(paths);

    public PathIntrinsics Path { get; }
}
