namespace System.Management.Automation.Internal;

/// <summary>"No output at all", which goes down a pipe as no object, where null goes down as one.</summary>
public static class AutomationNull
{
    public static PSObject Value { get; } = new();
}
