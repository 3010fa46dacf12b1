using DailyBatch.StandIn.Running;

namespace System.Management.Automation;

/// <summary>A command that also sees its session and how it was called.</summary>
public abstract class PSCmdlet : Cmdlet
{
    public SessionState SessionState => Engine.SessionState;

    public InvocationInfo MyInvocation => Engine.Invocation;

    public string ParameterSetName => Engine.ParameterSetName;

    public string GetUnresolvedProviderPathFromPSPath(string path) => SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);

    public PathInfo CurrentProviderLocation(string providerId) => providerId.Equals("FileSystem", StringComparison.OrdinalIgnoreCase)
        ? SessionState.Path.CurrentFileSystemLocation
        : throw new PSInvalidOperationException($"The stand-in engine has no provider '{providerId}', only FileSystem.");

    public object? GetVariableValue(string name) => GetVariableValue(name, null);

    public object? GetVariableValue(string name, object? defaultValue) => Engine.Variable(name) ?? defaultValue;

    private CommandRuntime Engine => (CommandRuntime)CommandRuntime;
}
