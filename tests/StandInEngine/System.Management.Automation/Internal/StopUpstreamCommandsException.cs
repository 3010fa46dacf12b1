namespace System.Management.Automation.Internal;

/// <summary>How a command such as Select-Object -First says that it has enough.</summary>
internal sealed class StopUpstreamCommandsException(Cmdlet requester) : Exception("A later command of the pipeline has all it needs.")
{
    public Cmdlet Requester { get; } = requester;
}
