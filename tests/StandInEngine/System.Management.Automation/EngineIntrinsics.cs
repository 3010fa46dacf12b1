namespace System.Management.Automation;

/// <summary>What validation and transformation attributes see of the engine.</summary>
public class EngineIntrinsics
{
    internal EngineIntrinsics(SessionState sessionState) => SessionState = sessionState;

    public SessionState SessionState { get; }
}
