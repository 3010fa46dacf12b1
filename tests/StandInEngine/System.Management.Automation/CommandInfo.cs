namespace System.Management.Automation;

/// <summary>What is known of a command.</summary>
public abstract class CommandInfo
{
    internal CommandInfo(string name, CommandTypes kind) => (Name, CommandType) = (name, kind);

    public string Name { get; }

    public CommandTypes CommandType { get; }

    public string ModuleName => Module?.Name ?? "";

    public PSModuleInfo? Module { get; internal set; }

    public override string ToString() => Name;
}
