namespace System.Management.Automation.Internal;

/// <summary>What all commands are; only the engine derives from it directly.</summary>
public abstract class InternalCommand
{
    internal InternalCommand()
    {
    }

    public CommandOrigin CommandOrigin => CommandOrigin.Runspace;
}
